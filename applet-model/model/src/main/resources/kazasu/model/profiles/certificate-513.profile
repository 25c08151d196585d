kazasu-profile 1
name = certificate-513
based-on = plastic
title.en = Bad: certificates of 513 bytes
title.ja = 不良: 513バイトの電子証明書
certainty = ours
source = card-interface.md §8, 12 and 18
bad = yes
signature.certificate = bytes 513
user-authentication.certificate = bytes 513
sha-256 = 47AD9BC9B55CFFEDF49C41D051F6B395B331BE8DA08556CA8763B4A6D2DDDCAB
