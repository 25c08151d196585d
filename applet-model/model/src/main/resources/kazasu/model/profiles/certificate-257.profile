kazasu-profile 1
name = certificate-257
based-on = plastic
title.en = Bad: certificates of 257 bytes
title.ja = 不良: 257バイトの電子証明書
certainty = ours
source = card-interface.md §8, 12 and 18
bad = yes
signature.certificate = bytes 257
user-authentication.certificate = bytes 257
sha-256 = 83B5854FA701088340D10C94E6FCB968B3A3C3EF30D97CF1FDA57BA44E5CD801
