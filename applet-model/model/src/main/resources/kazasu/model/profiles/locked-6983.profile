kazasu-profile 1
name = locked-6983
based-on = plastic
title.en = Bad: blocked PIN answers 6983
title.ja = 不良: ロックした暗証番号の照合に6983
certainty = ours
source = card-interface.md §4.1; §8, 2
bad = yes
user-authentication.pin = blocked
switch.verify.locked = 6983
sha-256 = B9A7D89606CA0C572C1CFFFE990578BA775439AAC31C03895A2F7E4C1512CDED
