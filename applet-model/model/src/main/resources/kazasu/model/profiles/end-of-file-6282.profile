kazasu-profile 1
name = end-of-file-6282
based-on = plastic
title.en = Bad: a read that ends after the file answers 6282
title.ja = 不良: ファイル末尾の読み出しに6282
certainty = L
source = card-interface.md §4.1
bad = yes
switch.read.short = 6282
sha-256 = A862D0ABC82CD63A0A1F2D812C8BCBEB20CF9ADBF5B0AC2010FA51AD16277AEF
