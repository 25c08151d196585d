kazasu-profile 1
name = plastic-9
based-on = plastic
title.en = My Number Card, contactless, ATR 9
title.ja = 個人番号カード（非接触、ATR 9）
certainty = C
source = card-interface.md §1.1, ATR 9
atr = 3B888001004B51FFB381D1000F
sha-256 = E7FB3B8A7DAEA43B4D1FEE4B16BF4460440BC482C4BF501AF2E560BFB981C40E
