kazasu-profile 1
name = plastic-8
based-on = plastic
title.en = My Number Card, contactless, ATR 8
title.ja = 個人番号カード（非接触、ATR 8）
certainty = C
source = card-interface.md §1.1, ATR 8
atr = 3B888001004B51FF0081D100BC
sha-256 = F18F94CED46AE2979DF94F31796BA2C19B01C7506DBF6EB91CE771F4574DD6B8
