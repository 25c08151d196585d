# language: ja
機能: 資料が定めない点の観察

  どの答えも誤りではない。対象がどうするかを記録するだけである（docs/decisions.md §7）。

  背景:
    前提 公的個人認証APを選択した個人番号カードがある

  @K-OBS-001 @U
  シナリオ: ロックされた暗証番号への問い合わせ
    card-interface.md §0（Locked PIN on empty VERIFY）、docs/decisions.md §7
    もし 誤った利用者証明用暗証番号を3回照合する
    かつ 利用者証明用の残り試行回数を問い合わせる
    ならば ステータスワードを"verify.locked-query"の観察結果として記録する

  @K-OBS-002 @U
  シナリオ: 長さの誤った暗証番号
    card-interface.md §4.2（wrong-length VERIFY）、docs/decisions.md §7
    もし 短すぎる利用者証明用暗証番号を照合する
    ならば ステータスワードを"verify.wrong-length-costs-a-try"の観察結果として記録する

  @K-OBS-003 @U
  シナリオ: 照合の失敗は前の照合を取り消すか
    card-interface.md §4.2（failed VERIFY）、docs/decisions.md §7
    もし 正しい利用者証明用暗証番号を照合する
    かつ 誤った利用者証明用暗証番号を照合する
    かつ 利用者証明用の鍵で32バイトに署名する
    ならば ステータスワードを"verify.failure-drops-status"の観察結果として記録する

  @K-OBS-004 @U
  シナリオ: 変更の後も照合済みか
    card-interface.md §4.2（CHANGE leaves the state verified）、docs/decisions.md §7
    もし 正しい利用者証明用暗証番号を照合する
    かつ 新しい利用者証明用暗証番号に変更する
    かつ 利用者証明用の鍵で32バイトに署名する
    ならば ステータスワードを"change.keeps-status"の観察結果として記録する

  @K-OBS-005 @U
  シナリオ: 署名の入力が長すぎる
    card-interface.md §3.5（bad length）、docs/decisions.md §7
    もし 正しい利用者証明用暗証番号を照合する
    かつ 利用者証明用の鍵で246バイトに署名する
    ならば ステータスワードを"sign.too-long"の観察結果として記録する

  @K-OBS-006 @U
  シナリオ: ウォームリセットの直後に何が選択されているか
    card-interface.md §8-8、docs/decisions.md §7
    もし カードをウォームリセットする
    かつ EF 0006を選択する
    ならば ステータスワードを"warm-reset.current-application"の観察結果として記録する
