kazasu-profile 1
# Its answer to reset is not among the sources; this is ATR 1.
name = juki-card
based-on = plastic
title.en = Resident register card (retired): signature certificate only
title.ja = 住民基本台帳カード（廃止、署名用のみ）
certainty = L
source = card-interface.md §1.3
label = JPKIAPICCTOKEN
applications = jpki juki
user-authentication.certificate = none
user-authentication.pin = unset
sha-256 = 757D3E0B7EB31B55AE2CE483DB82405DFEB72C151F08A92865E2B721AB30D49A
