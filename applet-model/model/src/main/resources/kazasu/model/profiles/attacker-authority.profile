kazasu-profile 1
name = attacker-authority
based-on = plastic
title.en = Bad: issued by an attacker who has the authority's name
title.ja = 不良: 認証局と同名の攻撃者が発行
certainty = ours
source = card-interface.md §8, 24
bad = yes
signature.authority = attacker
user-authentication.authority = attacker
sha-256 = F2F193B8A443BC68A9D77E9AF85CEB448493CE63D8AB777AB971BF85405AB485
