kazasu-profile 1
# The 2016 generation. What a profile does not say is as on an ordinary card: docs/profiles.md.
name = plastic
title.en = My Number Card, contact, ATR 1
title.ja = 個人番号カード（接触、ATR 1）
certainty = C
source = card-interface.md §1.1, ATR 1
atr = 3BE000FF8131FE4514
label = JPKIAPICCTOKEN2
applications = jpki common surface text juki
sha-256 = 5A1E80CD592418A0CF98AA3A870039DFF53AEE132C9D96C929E81F551AB04A48
