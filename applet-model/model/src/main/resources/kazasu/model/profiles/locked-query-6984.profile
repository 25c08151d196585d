kazasu-profile 1
name = locked-query-6984
based-on = plastic
title.en = Bad: blocked PIN, its query answers 6984
title.ja = 不良: ロックした暗証番号への問い合わせに6984
certainty = L
source = card-interface.md §0; §8, 1
bad = yes
user-authentication.pin = blocked
switch.verify.locked-query = 6984
sha-256 = 302658A1D84BE613227FF2B0882EBAD47279310C79B221819AE5079246343D3D
