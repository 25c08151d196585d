kazasu-profile 1
name = lying-length
based-on = plastic
title.en = Bad: READ BINARY gives a byte too many or too few
title.ja = 不良: READ BINARYが1バイト過不足
certainty = ours
source = card-interface.md §8, 8
bad = yes
behaviour.lying-length = yes
sha-256 = 563A577BD40FCD6FE3F95FD8914B18980D95CA1FEF045094C3905404C1472DC7
