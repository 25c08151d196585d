kazasu-profile 1
name = plastic-5
based-on = plastic
title.en = My Number Card, contact, ATR 5
title.ja = 個人番号カード（接触、ATR 5）
certainty = C
source = card-interface.md §1.1, ATR 5
atr = 3BF59100FF918171FE4000420001B3A115
sha-256 = 7ED11C818C4D2646CA036B46B0BD94E9305298DF87674CE18F90D4DA372A4E80
