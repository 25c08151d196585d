kazasu-profile 1
name = last-try
based-on = plastic
title.en = Bad: one try left on both PINs
title.ja = 不良: 両方の暗証番号の残りが1回
certainty = C
source = card-interface.md §4.1
bad = yes
signature.pin = last-try
user-authentication.pin = last-try
sha-256 = E5B04DD64358E1B696285D771A50B805A835C1014812EEC2FB0272C185DAB486
