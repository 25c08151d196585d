kazasu-profile 1
# No DER object has 259 bytes: 81 FF ends at 258, 82 01 00 begins at 260. This one has its length as 82 00 FF.
name = certificate-259
based-on = plastic
title.en = Bad: certificates of 259 bytes
title.ja = 不良: 259バイトの電子証明書
certainty = ours
source = card-interface.md §8, 12 and 18
bad = yes
signature.certificate = non-minimal 259
user-authentication.certificate = non-minimal 259
sha-256 = 47C1511ACF1088331D2A953D23205E9DC1EBDD235203C09A35261925616B51A8
