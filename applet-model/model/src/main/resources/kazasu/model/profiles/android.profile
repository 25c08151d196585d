kazasu-profile 1
# The answer to reset of a phone is not public; this is a contactless card's.
name = android
based-on = plastic-6
title.en = Android phone (GP-SE)
title.ja = Androidスマホ用電子証明書（GP-SE）
certainty = C
source = card-interface.md §1.3, §6
label = JPKIAPGPSETOKEN
applications = jpki
switch.read.user-authentication-certificate = after-verify
sha-256 = C0FFFDDE97DE7F4977BF61C05528ED095D79DEE48031113FEAA9E6090DBA110E
