# language: ja
機能: 署名用電子証明書のプロファイル

  背景:
    前提 公的個人認証APを選択した個人番号カードがある
    もし 正しい署名用パスワードを照合する

  @K-SCERT-001 @C
  シナリオ: 発行者は認証局の名前とバイト単位で一致する
    card-interface.md §5.3（issuer）
    ならば 署名用電子証明書の発行者は認証局の主体者とバイト単位で一致する

  @K-SCERT-002 @C
  シナリオ: カードにある認証局の証明書で検証できる
    card-interface.md §2（EF 0002）
    ならば 署名用電子証明書はカードにある認証局の証明書で検証できる

  @K-SCERT-003 @L @R1.1-2 @R1.2-1
  シナリオ: 有効期間は発行の日後の5回目の誕生日に終わる
    card-interface.md §5.3（validity）、rules.md §1.1, 1.2
    ならば 署名用電子証明書の有効期間は発行の日後の5回目の誕生日に終わる
    かつ 署名用電子証明書の"満了時刻"は"14:59:59Z"である
    かつ 署名用電子証明書の"有効期間の符号化"は"UTCTime UTCTime"である

  @K-SCERT-004 @C @R2.1-4 @R2.1-6
  シナリオアウトライン: 基本の欄（<欄>）
    card-interface.md §5.3（key、keyUsage）
    ならば 署名用電子証明書の"<欄>"は"<値>"である

    例:
      | 欄               | 値                |
      | バージョン       | v3                |
      | 署名アルゴリズム | SHA256withRSA     |
      | 鍵用途           | critical 030206C0 |

  @K-SCERT-004 @C @R2.1-4 @R2.1-6
  シナリオ: 公開鍵はRSA 2048である
    card-interface.md §5.3（key）
    前提 鍵はRSAである
    ならば 署名用電子証明書の"公開鍵"は"RSA 2048 65537"である

  @K-SCERT-005 @L @R2.1-3 @R2.1-7
  シナリオアウトライン: 名前と番号の欄（<欄>）
    card-interface.md §5.3（serial、subject）
    ならば 署名用電子証明書の"<欄>"は"<値>"である

    例:
      | 欄             | 値                                               |
      | 発行の番号     | positive, at most 5 bytes                        |
      | 主体者の属性型 | C L L CN                                         |
      | 主体者の符号化 | PrintableString UTF8String UTF8String UTF8String |

  @K-SCERT-006 @L @R2.1-3 @R2.1-11
  シナリオアウトライン: 基本4情報（<欄>）
    card-interface.md §5.3（subjectAltName）、§5.4
    ならば 署名用電子証明書の"<欄>"は"<値>"である

    例:
      | 欄                | 値                               |
      | 基本4情報の順序   | .1 .4 .3 .5 .2 .6                |
      | 基本4情報の符号化 | non-critical UTF8String          |
      | 氏名              | 検証　太郎                       |
      | 氏名の代替文字    | 00000                            |
      | 性別              | 1                                |
      | 生年月日          | 419910504                        |
      | 住所              | 群馬県前橋市検証町一丁目１番１号 |
      | 住所の代替文字    | 0000000000000000                 |

  @K-SCERT-007 @L @R2.1-5 @R2.1-8
  シナリオアウトライン: 証明書ポリシーと配布点（<欄>）
    card-interface.md §5.2（試験用のポリシー）、§5.3（certificatePolicies、issuerAltName、cRLDistributionPoints）
    ならば 署名用電子証明書の"<欄>"は"<値>"である

    例:
      | 欄               | 値                                                                                                                             |
      | 証明書ポリシー   | critical 1.2.392.200149.8.5.1.0.20                                                                                             |
      | 発行者別名       | non-critical C=JP, O=公的個人認証サービス（TEST）, OU=公的個人認証サービス署名用, OU=地方公共団体情報システム機構              |
      | 失効情報の配布点 | non-critical C=JP, O=JPKI-TEST, OU=JPKI for digital signature, OU=CRL Distribution Points, OU=Gunma-ken, CN=Maebashi-shi CRLDP |

  @K-SCERT-008 @ours
  シナリオアウトライン: 資料が定めない欄（<欄>）
    card-interface.md §5.3（AKI / SKI / AIA、EKU、basicConstraints）、docs/decisions.md §7
    ならば 署名用電子証明書の"<欄>"は"<値>"である

    例:
      | 欄                 | 値                                    |
      | 有無が問われる拡張 | authorityKeyIdentifier subjectAltName |
      | 運用規程           | http://www.jpki-test.example/cps.html |
