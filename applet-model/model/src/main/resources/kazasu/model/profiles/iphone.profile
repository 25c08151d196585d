kazasu-profile 1
# The answer to reset of a phone is not public; this is a contactless card's.
name = iphone
based-on = plastic-6
title.en = iPhone
title.ja = iPhoneのマイナンバーカード
certainty = L
source = card-interface.md §1.3, §3, §6
label = JPKIAPIOSTOKEN
applications = jpki
switch.last-command-indicator = 9000
sha-256 = 07E96C22F747A5748B1720E989B53F9F53267A4E53A84B0533659A798D99DE0B
