kazasu-profile 1
name = plastic-3
based-on = plastic
title.en = My Number Card, contact, ATR 3
title.ja = 個人番号カード（接触、ATR 3）
certainty = C
source = card-interface.md §1.1, ATR 3
atr = 3BC5FF8131FB458073C6010000
sha-256 = BDB2A15324D70A4D6770202BDCE50C142A4EA654839675C226F26818DAE85792
