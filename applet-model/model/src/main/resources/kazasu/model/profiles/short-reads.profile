kazasu-profile 1
name = short-reads
based-on = plastic
title.en = Bad: READ BINARY gives 100 bytes at most
title.ja = 不良: READ BINARYが最大100バイト
certainty = ours
source = card-interface.md §8, 12
bad = yes
behaviour.short-reads = 100
sha-256 = 1CA0EDC1CA82D217BEB5D65C442F3049FB705997E3B33051C77FADB21322D008
