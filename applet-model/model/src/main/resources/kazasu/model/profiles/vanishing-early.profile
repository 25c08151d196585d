kazasu-profile 1
name = vanishing-early
based-on = plastic
title.en = Bad: gone in the middle of the fifth command
title.ja = 不良: 5番目のコマンドの途中でなくなる
certainty = ours
source = ours
bad = yes
behaviour.vanishing = command 5
sha-256 = 3FD87426BAF89DE9E946AABE5A736A5C3878F478225DBE1D71C00417A7FD7B6E
