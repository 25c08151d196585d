kazasu-profile 1
name = wrong-generation
based-on = plastic
title.en = Bad: authority certificates of another generation
title.ja = 不良: 認証局の証明書が別の世代
certainty = ours
source = card-interface.md §8, 24
bad = yes
signature.authority = other-generation
user-authentication.authority = other-generation
sha-256 = 01F2EFCA0404087248013960AFA4995D651F242B91CE6B8ED2B7702F420696B2
