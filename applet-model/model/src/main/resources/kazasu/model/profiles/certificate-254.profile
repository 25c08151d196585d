kazasu-profile 1
name = certificate-254
based-on = plastic
title.en = Bad: certificates of 254 bytes
title.ja = 不良: 254バイトの電子証明書
certainty = ours
source = card-interface.md §8, 12 and 18
bad = yes
signature.certificate = bytes 254
user-authentication.certificate = bytes 254
sha-256 = 2989B02F8CDE04CC91461244676B6F55A9B764CD85948A5989D127B9A8523C6C
