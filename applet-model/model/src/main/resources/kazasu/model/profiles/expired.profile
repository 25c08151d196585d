kazasu-profile 1
name = expired
based-on = plastic
title.en = Bad: both certificates expired
title.ja = 不良: 電子証明書の有効期間が満了
certainty = C
source = rules.md §1.1
bad = yes
signature.certificate = expired
user-authentication.certificate = expired
sha-256 = A037A32730184BA68800FF9BF46379B7FD1A50B045C053AE9A0261A7EA331CA2
