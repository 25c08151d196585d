kazasu-profile 1
name = slow
based-on = plastic
title.en = Bad: an old chip, 445 ms a signature
title.ja = 不良: 遅いチップ（署名に445ミリ秒）
certainty = ours
source = ours
bad = yes
latency = old
sha-256 = 1775D36B4466CB226C5FB18E871BBB47EF3AA532B6438AAA9DA083BA76D27364
