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
    ならば ステータスワードを"sign.bad-length"の観察結果として記録する

  @K-OBS-006 @U
  シナリオ: ウォームリセットの直後に何が選択されているか
    card-interface.md §8-8、docs/decisions.md §7
    もし カードをウォームリセットする
    かつ EF 0006を選択する
    ならば ステータスワードを"warm-reset.current-application"の観察結果として記録する

  @K-OBS-007 @U
  シナリオ: ロックされた暗証番号の照合
    card-interface.md §4.1（VERIFY on a locked PIN）、docs/decisions.md §7
    もし 誤った利用者証明用暗証番号を3回照合する
    かつ 正しい利用者証明用暗証番号を照合する
    ならば ステータスワードを"verify.locked"の観察結果として記録する

  @K-OBS-008 @U
  シナリオ: 設定されたことのない暗証番号の照合
    docs/decisions.md §7（verify.unset-pin）
    もし コマンド 00 20 00 90 04 55*4 を送る
    ならば ステータスワードを"verify.unset-pin"の観察結果として記録する

  @K-OBS-009 @U
  シナリオ: Leのない署名
    card-interface.md §9、docs/decisions.md §7
    もし 正しい利用者証明用暗証番号を照合する
    かつ コマンド 80 2A 00 97 01 00 を送る
    ならば ステータスワードを"sign.without-le"の観察結果として記録する

  @K-OBS-010 @U
  シナリオ: PSSのソルトの長さ
    card-interface.md §3.5（PSS salt length）、docs/decisions.md §7
    前提 鍵はRSAである
    もし 正しい利用者証明用暗証番号を照合する
    かつ 利用者証明用の鍵で方式04により署名する
    ならば 利用者証明用電子証明書の公開鍵で見たソルトの長さを"sign.pss-salt"の観察結果として記録する

  @K-OBS-011 @U
  シナリオ: 選択に対するFCI
    card-interface.md §3（FCI）、docs/decisions.md §7
    もし コマンド 00 A4 04 00 0A D3 92 F0 00 26 01 00 00 00 01 00 を送る
    ならば 応答のデータの長さを"select.fci"の観察結果として記録する

  @K-OBS-012 @U
  シナリオ: 照合の短縮EF識別子はカレントEFを変えるか
    card-interface.md §3（READ BINARY by SFI）、docs/decisions.md §7
    もし EF 0006を選択する
    かつ コマンド 00 20 00 98 を送る
    かつ コマンド 00 B0 00 00 01 を送る
    ならば ステータスワードを"sfi.makes-current"の観察結果として記録する

  @K-OBS-013 @U
  シナリオ: 照合前の利用者証明用電子証明書
    card-interface.md §2（EF 000A）、docs/decisions.md §7
    もし コマンド 00 B0 8A 00 04 を送る
    ならば ステータスワードを"read.user-authentication-certificate"の観察結果として記録する

  @K-OBS-014 @U
  シナリオ: ファイルの終わりを越える読み出し
    card-interface.md §4.1（6282 at EOF）、docs/decisions.md §7
    もし コマンド 00 B0 86 90 FF を送る
    ならば ステータスワードを"read.short"の観察結果として記録する

  @K-OBS-015 @U
  シナリオ: 最後のコマンドの通知
    card-interface.md §3（80 FC）、docs/decisions.md §7
    もし コマンド 80 FC 00 00 を送る
    ならば ステータスワードを"last-command-indicator"の観察結果として記録する

  @K-OBS-016 @U
  シナリオ: ウォームリセットの後も照合済みか
    card-interface.md §4.2（SCARD_RESET）、docs/decisions.md §7
    もし 正しい利用者証明用暗証番号を照合する
    かつ カードをウォームリセットする
    かつ 公的個人認証APを選択する
    かつ 利用者証明用の鍵で32バイトに署名する
    ならば ステータスワードを"warm-reset.status"の観察結果として記録する

  @K-OBS-017 @U
  シナリオ: 電源投入後の最初のコマンド
    card-interface.md §4.1（first command after power-up）、docs/decisions.md §7
    もし カードの電源を切って入れ直す
    かつ 公的個人認証APを選択する
    ならば ステータスワードを"power-up.first-command"の観察結果として記録する

  @K-OBS-018 @U
  シナリオ: 暗証番号として許されない文字への変更
    card-interface.md §9、docs/decisions.md §7
    もし 正しい利用者証明用暗証番号を照合する
    かつ コマンド 00 24 01 98 04 2A*4 を送る
    ならば ステータスワードを"change.checks-characters"の観察結果として記録する
