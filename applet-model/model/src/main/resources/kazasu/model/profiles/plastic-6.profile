kazasu-profile 1
name = plastic-6
based-on = plastic
title.en = My Number Card, contactless, ATR 6
title.ja = 個人番号カード（非接触、ATR 6）
certainty = C
source = card-interface.md §1.1, ATR 6
atr = 3B888001000005E0B381A1007F
sha-256 = C6F283AC2A44721B4BA54785D5D880DC376B6E21A0C5FF7D3A6B9CB842C6603D
