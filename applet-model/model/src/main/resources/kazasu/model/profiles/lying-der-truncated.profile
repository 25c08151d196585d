kazasu-profile 1
name = lying-der-truncated
based-on = plastic
title.en = Bad: certificates cut in the middle
title.ja = 不良: 証明書が途中で切れている
certainty = ours
source = card-interface.md §8, 8
bad = yes
signature.certificate = truncated
user-authentication.certificate = truncated
sha-256 = CE0DAA4E7020193DE8436FEF44ADC9E91435D184A6345621BA2CCA7293651DA9
