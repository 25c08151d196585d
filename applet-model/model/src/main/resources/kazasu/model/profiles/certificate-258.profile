kazasu-profile 1
name = certificate-258
based-on = plastic
title.en = Bad: certificates of 258 bytes
title.ja = 不良: 258バイトの電子証明書
certainty = ours
source = card-interface.md §8, 12 and 18
bad = yes
signature.certificate = bytes 258
user-authentication.certificate = bytes 258
sha-256 = 486654D3183776C0340F314187F2C7A5913AF767FAD1638C5FF4D43A2B178DCB
