kazasu-profile 1
name = plastic-2
based-on = plastic
title.en = My Number Card, contact, ATR 2
title.ja = 個人番号カード（接触、ATR 2）
certainty = C
source = card-interface.md §1.1, ATR 2
atr = 3BDA13FF8131FB468012392F31C173C601C03B
sha-256 = BE0CBC3001C2414B952EDBA1541BA206AF4E14E854C8F7DB7EFD7613D62549D7
