kazasu-profile 1
name = plastic-7
based-on = plastic
title.en = My Number Card, contactless, ATR 7
title.ja = 個人番号カード（非接触、ATR 7）
certainty = C
source = card-interface.md §1.1, ATR 7
atr = 3B888001000041E0B381A1003B
sha-256 = F804C73366DFAA6E78CDA96A313F4FC4623C2D2C96C64D75F33B390F048D9CBB
