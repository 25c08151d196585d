kazasu-profile 1
name = certificate-510
based-on = plastic
title.en = Bad: certificates of 510 bytes
title.ja = 不良: 510バイトの電子証明書
certainty = ours
source = card-interface.md §8, 12 and 18
bad = yes
signature.certificate = bytes 510
user-authentication.certificate = bytes 510
sha-256 = 06913EBF0180BA4053CE1E6162F3ED7347844311A693CB0941BF47C81E176A59
