kazasu-profile 1
name = lying-61
based-on = plastic
title.en = Bad: 61xx without end
title.ja = 不良: 61xxが終わらない
certainty = ours
source = card-interface.md §3
bad = yes
behaviour.lying-61 = yes
sha-256 = E9457C79BA543192AC76E599BA506AA705C3409276B42E4A5082DE7C4A955977
