kazasu-profile 1
name = status-61
based-on = plastic
title.en = Bad: answers are fetched with GET RESPONSE
title.ja = 不良: 応答をGET RESPONSEで取り出す
certainty = L
source = card-interface.md §3
bad = yes
behaviour.status-61 = 128
sha-256 = 69ABC2B40444D6D8AF906D3180203F6BA1A156906B2C984B9E8D7A7DE25E36C6
