kazasu-profile 1
name = child
based-on = plastic
title.en = My Number Card of a child under 15: no signature certificate
title.ja = 15歳未満の個人番号カード（署名用電子証明書なし）
certainty = C
source = rules.md §2.2
signature.certificate = none
signature.pin = unset
sha-256 = 88B2BE7BF4CCF0340EB58555588FD8EAC28988B5AC54D40B3EF27457624FF179
