kazasu-profile 1
name = plastic-4
based-on = plastic
title.en = My Number Card, contact, ATR 4
title.ja = 個人番号カード（接触、ATR 4）
certainty = C
source = card-interface.md §1.1, ATR 4
atr = 3BF59100FF918171FE400042000100D1D6
sha-256 = FC207C195A1A56F969551244C0167B147EA36D9F0668DEA90A66AE0E9F187118
