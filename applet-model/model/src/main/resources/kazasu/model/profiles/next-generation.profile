kazasu-profile 1
# Only the algorithm is announced: ids, commands and answer to reset are those of today's card.
name = next-generation
based-on = plastic
title.en = Next My Number Card (a plan): ECDSA P-384
title.ja = 次期個人番号カード（計画、ECDSA P-384）
certainty = C
source = card-interface.md §6
plan = yes
applications = jpki
algorithm = p-384
sha-256 = 14209BFEBF1FC35E1F3C95C97A7AE396598646B79C9535063A1B232878DF3CFC
