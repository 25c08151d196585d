kazasu-profile 1
name = certificate-511
based-on = plastic
title.en = Bad: certificates of 511 bytes
title.ja = 不良: 511バイトの電子証明書
certainty = ours
source = card-interface.md §8, 12 and 18
bad = yes
signature.certificate = bytes 511
user-authentication.certificate = bytes 511
sha-256 = FFE0A08B7A6DCC3307F6B2732511A986412C6D1B7997FBE65F01DDE2D503D518
