kazasu-profile 1
name = certificate-255
based-on = plastic
title.en = Bad: certificates of 255 bytes
title.ja = 不良: 255バイトの電子証明書
certainty = ours
source = card-interface.md §8, 12 and 18
bad = yes
signature.certificate = bytes 255
user-authentication.certificate = bytes 255
sha-256 = 68646E62CC3B62E46DF14F57B682F88D76F9C75881B7BEB58EE24F130ED3EC75
