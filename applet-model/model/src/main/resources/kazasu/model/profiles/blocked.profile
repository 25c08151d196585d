kazasu-profile 1
name = blocked
based-on = plastic
title.en = Bad: both PINs blocked
title.ja = 不良: 両方の暗証番号がロック
certainty = C
source = card-interface.md §4.1; §8, 2 and 17
bad = yes
signature.pin = blocked
user-authentication.pin = blocked
sha-256 = C5F0068C56B27A7AA4B8CBE457F5A4035FF895C87A5B72A495F3D03D8FD3773F
