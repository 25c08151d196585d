kazasu-profile 1
name = certificate-512
based-on = plastic
title.en = Bad: certificates of 512 bytes
title.ja = 不良: 512バイトの電子証明書
certainty = ours
source = card-interface.md §8, 12 and 18
bad = yes
signature.certificate = bytes 512
user-authentication.certificate = bytes 512
sha-256 = 87BF851E7907790936A592635F1122E0A87797A6D91BEE9213C0B690F0B2990D
