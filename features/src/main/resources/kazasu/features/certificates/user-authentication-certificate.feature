# language: ja
機能: 利用者証明用電子証明書のプロファイル

  背景:
    前提 公的個人認証APを選択した個人番号カードがある

  @K-ACERT-001 @C
  シナリオ: 発行者は認証局の名前とバイト単位で一致する
    card-interface.md §5.5、§5.3（issuer）
    ならば 利用者証明用電子証明書の発行者は認証局の主体者とバイト単位で一致する

  @K-ACERT-002 @C
  シナリオ: カードにある認証局の証明書で検証できる
    card-interface.md §2（EF 000B）
    ならば 利用者証明用電子証明書はカードにある認証局の証明書で検証できる

  @K-ACERT-003 @C @R1.1-1 @R1.2-1
  シナリオ: 有効期間は発行の日後の5回目の誕生日に終わる
    rules.md §1.1, 1.2
    ならば 利用者証明用電子証明書の有効期間は発行の日後の5回目の誕生日に終わる
    かつ 利用者証明用電子証明書の"満了時刻"は"14:59:59Z"である
    かつ 利用者証明用電子証明書の"有効期間の符号化"は"UTCTime UTCTime"である

  @K-ACERT-004 @C @R2.1-3 @R2.1-4 @R2.1-6
  シナリオアウトライン: 基本の欄（<欄>）
    card-interface.md §5.5（subject、keyUsage）
    ならば 利用者証明用電子証明書の"<欄>"は"<値>"である

    例:
      | 欄               | 値                |
      | バージョン       | v3                |
      | 署名アルゴリズム | SHA256withRSA     |
      | 鍵用途           | critical 03020780 |
      | 主体者の属性型   | C CN              |

  @K-ACERT-004 @C @R2.1-3 @R2.1-4 @R2.1-6
  シナリオ: 公開鍵はRSA 2048である
    card-interface.md §5.5（key）
    前提 鍵はRSAである
    ならば 利用者証明用電子証明書の"公開鍵"は"RSA 2048 65537"である

  @K-ACERT-005 @C @R2.1-3
  シナリオ: 基本4情報を含まない
    card-interface.md §5.5（SAN none）
    ならば 利用者証明用電子証明書に基本4情報はない

  @K-ACERT-006 @L @R2.1-8
  シナリオアウトライン: 発行者別名と配布点（<欄>）
    card-interface.md §5.5（issuerAltName、CRLDP）
    ならば 利用者証明用電子証明書の"<欄>"は"<値>"である

    例:
      | 欄               | 値                                                                                                                               |
      | 発行者別名       | non-critical C=JP, O=公的個人認証サービス（TEST）, OU=公的個人認証サービス利用者証明用, OU=地方公共団体情報システム機構          |
      | 失効情報の配布点 | non-critical C=JP, O=JPKI-TEST, OU=JPKI for user authentication, OU=CRL Distribution Points, OU=Gunma-ken, CN=Maebashi-shi CRLDP |

  @K-ACERT-007 @ours @R2.1-5
  シナリオ: 試験用の証明書ポリシー
    docs/decisions.md §7（certificate.test-authentication-policy）
    ならば 利用者証明用電子証明書の"証明書ポリシー"は"critical 1.2.392.200149.8.5.1.0.30"である
