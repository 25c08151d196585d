kazasu-profile 1
name = certificate-256
based-on = plastic
title.en = Bad: certificates of 256 bytes
title.ja = 不良: 256バイトの電子証明書
certainty = ours
source = card-interface.md §8, 12 and 18
bad = yes
signature.certificate = bytes 256
user-authentication.certificate = bytes 256
sha-256 = 308507E8AC14CF58AC85A79000975F06F89BBBDEFF66A063D48902DC4DEB7FC1
