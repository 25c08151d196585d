kazasu-profile 1
name = certificate-82-00
based-on = plastic
title.en = Bad: certificates whose length is 82 00 xx
title.ja = 不良: 長さが82 00 xxの電子証明書
certainty = ours
source = card-interface.md §8, 12
bad = yes
signature.certificate = non-minimal 256
user-authentication.certificate = non-minimal 256
sha-256 = 5EE759272D61388FBFFB8D7CC3DD3B1DD78854D3E56E378BEBB01544571D9CFC
