kazasu-profile 1
name = first-command-6f00
based-on = plastic
title.en = Bad: the first command after power-up answers 6F00
title.ja = 不良: 電源投入後の最初のコマンドに6F00
certainty = L
source = card-interface.md §4.1
bad = yes
switch.power-up.first-command = 6F00
sha-256 = D864B0DBD919E8E86642C98F883478C787C683A5E4B362173D12E9F7417BE801
