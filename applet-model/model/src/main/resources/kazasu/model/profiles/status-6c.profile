kazasu-profile 1
name = status-6c
based-on = plastic
title.en = Bad: a Le that does not fit is answered 6Cxx
title.ja = 不良: Leが合わないと6Cxx
certainty = U
source = card-interface.md §4.1
bad = yes
behaviour.status-6c = yes
sha-256 = C223E718A9441D6204E512C2727691301CECCA4FCEAE139C5FC3055C1C9E2B4B
