kazasu-profile 1
name = empty-certificate-6a82
based-on = plastic
title.en = Bad: the same, and the empty files are not found
title.ja = 不良: 電子証明書が空でEFも見つからない
certainty = U
source = card-interface.md §2
bad = yes
signature.certificate = empty
user-authentication.certificate = empty
switch.read.empty-certificate = 6A82
sha-256 = C43BD7CB90B885B310D7BA57A1DFF21B933E1858BF87743E9618102081DFA7E8
