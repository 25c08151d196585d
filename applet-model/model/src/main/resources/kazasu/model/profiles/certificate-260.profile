kazasu-profile 1
name = certificate-260
based-on = plastic
title.en = Bad: certificates of 260 bytes
title.ja = 不良: 260バイトの電子証明書
certainty = ours
source = card-interface.md §8, 12 and 18
bad = yes
signature.certificate = bytes 260
user-authentication.certificate = bytes 260
sha-256 = 70978E5E73073F3A338367F864C34CEFB0DC38700C7992B11C923D39E0CD9DC9
