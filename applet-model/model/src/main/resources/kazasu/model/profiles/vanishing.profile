kazasu-profile 1
name = vanishing
based-on = plastic
title.en = Bad: gone in the middle of the first signature
title.ja = 不良: 最初の署名の途中でなくなる
certainty = ours
source = ours
bad = yes
behaviour.vanishing = sign 1
sha-256 = 87127550947BB1D9158666D16E39C08A5D6BFC2DB84F159E14524BED6E855361
