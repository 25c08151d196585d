kazasu-profile 1
name = lying-data
based-on = plastic
title.en = Bad: data with an error, and 9000 without data
title.ja = 不良: エラーにデータ、9000にデータなし
certainty = ours
source = ours
bad = yes
behaviour.lying-data = yes
sha-256 = 2DC02E8119BE2C32A48A3000D49220C1AFFD72A88E79DB9D9FA40690AD4F94FF
