kazasu-profile 1
name = certificate-259
based-on = plastic
title.en = Bad: certificates of 259 bytes
title.ja = 不良: 259バイトの電子証明書
certainty = ours
source = card-interface.md §8, 12 and 18
bad = yes
signature.certificate = bytes 259
user-authentication.certificate = bytes 259
sha-256 = 98F3D94AFC2124E56FB183A06ED41AEBCDB2B1FBCB69131DCC00E251F8959DC5
