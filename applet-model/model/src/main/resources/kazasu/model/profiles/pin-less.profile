kazasu-profile 1
name = pin-less
based-on = plastic
title.en = My Number Card without PINs (for face checks)
title.ja = 顔認証マイナンバーカード（暗証番号なし）
certainty = L
source = rules.md §2.2; card-interface.md §6
signature.certificate = none
signature.pin = unset
user-authentication.pin = unset
sha-256 = F889A794D81085160FC173148C677133C3A6CA99D8917F61592C44C2DC78A46E
