kazasu-profile 1
name = empty-certificate
based-on = plastic
title.en = Bad: both certificate files empty, though announced
title.ja = 不良: 電子証明書が空（あると表示）
certainty = U
source = card-interface.md §2; §8, 4 and 14
bad = yes
signature.certificate = empty
user-authentication.certificate = empty
sha-256 = FEAB0CE039CE9A5A8C12D7A62402932F69C80079233F717B337E7CEC4947BFAB
