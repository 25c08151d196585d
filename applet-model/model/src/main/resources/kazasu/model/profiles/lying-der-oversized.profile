kazasu-profile 1
name = lying-der-oversized
based-on = plastic
title.en = Bad: the certificates' length leads beyond the file
title.ja = 不良: 証明書のDER長がEFを超える
certainty = ours
source = card-interface.md §8, 4
bad = yes
signature.certificate = oversized
user-authentication.certificate = oversized
sha-256 = 8E7B6A6915EB643F6235C4C16AA78048B1DD2CFDAD7A39FF291810685CD6B59A
