kazasu-profile 1
name = certificate-514
based-on = plastic
title.en = Bad: certificates of 514 bytes
title.ja = 不良: 514バイトの電子証明書
certainty = ours
source = card-interface.md §8, 12 and 18
bad = yes
signature.certificate = bytes 514
user-authentication.certificate = bytes 514
sha-256 = DB530962D88C3863F1765C31CE20445CA2E5A49A7376F4F8C38DD9880E677333
