# language: ja
機能: 発行者だけのコマンド

  背景:
    前提 公的個人認証APを選択した個人番号カードがある

  @K-ISS-001 @ours
  シナリオアウトライン: <コマンド>は発行者だけのもの（<APDU>）
    docs/decisions.md §5、card-interface.md §3
    もし 正しい署名用パスワードを照合する
    かつ コマンド <APDU> を送る
    ならば ステータスワードは6982である

    例:
      | コマンド          | APDU                 |
      | ERASE ALL RECORDS | 80 06 00 00          |
      | ERASE ALL RECORDS | 80 06 12 34 02 00 01 |
      | LOCK DF           | 80 50 00 00          |
      | UNLOCK DF         | 80 52 00 00          |
      | UNLOCK KEY        | 80 54 00 80          |
      | UNLOCK KEY        | 80 54 00 9B 01 00    |
      | MANAGE ATTRIBUTES | 80 8A 22 00          |
      | MANAGE ATTRIBUTES | 80 8A 00 00 00       |

  @K-ISS-002 @L
  シナリオアウトライン: SET PUBLIC IC KEYのP1P2は知られていない（<P1P2>）
    card-interface.md §3（SET PUBLIC IC KEY）
    もし コマンド 80 A2 <P1P2> 01 00 を送る
    ならば ステータスワードは6A86である

    例:
      | P1P2  |
      | 00 00 |
      | 00 AE |
      | 80 00 |
      | 00 B6 |

  @K-ISS-003 @L
  シナリオ: SET SESSION KEYはこのAPでは使えない
    card-interface.md §3（SET SESSION KEY）
    もし コマンド 80 AE 00 00 10 00*16 を送る
    ならば ステータスワードは6982である

  @K-ISS-004 @ours
  シナリオアウトライン: SET SESSION KEYの形の誤り（<APDU>）
    docs/decisions.md §5（SET SESSION KEY）
    もし コマンド <APDU> を送る
    ならば ステータスワードは<答え>である

    例:
      | APDU                 | 答え |
      | 80 AE 00 01 01 00    | 6A86 |
      | 80 AE 00 00          | 6700 |
      | 80 AE 00 00 01 00 00 | 6700 |

  @K-ISS-005 @L
  シナリオアウトライン: 署名に使う鍵ではINTERNAL AUTHENTICATEできない（<P2>）
    card-interface.md §3（INTERNAL AUTHENTICATE）
    もし 正しい利用者証明用暗証番号を照合する
    かつ コマンド 00 88 00 <P2> 08 00*8 00 を送る
    ならば ステータスワードは6982である

    例:
      | P2 |
      | 97 |
      | 9A |

  @K-ISS-006 @ours
  シナリオアウトライン: ほかのEFのINTERNAL AUTHENTICATE（<APDU>）
    docs/decisions.md §5（INTERNAL AUTHENTICATE）
    もし コマンド <APDU> を送る
    ならば ステータスワードは<答え>である

    例:
      | APDU                    | 答え |
      | 00 88 00 96 01 00 00    | 6985 |
      | 00 88 00 99 01 00 00    | 6985 |
      | 00 88 00 9C 01 00 00    | 6985 |
      | 00 88 00 9E 01 00 00    | 6985 |
      | 00 88 00 98 01 00 00    | 6981 |
      | 00 88 00 86 01 00 00    | 6981 |
      | 00 88 00 83 01 00 00    | 6A82 |
      | 00 88 00 80 01 00 00    | 6986 |
      | 00 88 01 97 01 00 00    | 6A86 |
      | 00 88 00 9F 01 00 00    | 6A86 |
      | 00 88 00 97 01 00       | 6700 |
      | 00 88 00 97 00          | 6700 |

  @K-ISS-007 @L
  シナリオアウトライン: CLA 00には発行者のコマンドはない（<APDU>）
    card-interface.md §4.1（unknown INS）
    もし コマンド <APDU> を送る
    ならば ステータスワードは6D00である

    例:
      | APDU        |
      | 00 06 00 00 |
      | 00 50 00 00 |
      | 00 54 00 80 |
      | 00 8A 00 00 |
      | 80 88 00 97 |
      | 80 CA 5F 51 |
      | 80 32 00 80 |

  @K-ISS-008 @L
  シナリオ: ATRの中身はアプリケーションからも読める
    card-interface.md §1.1、§1.2（GET DATA 5F51）
    もし コマンド 00 CA 5F 51 00 を送る
    ならば ステータスワードは9000である
    かつ 応答のデータは接触のATRの2バイト目以降である
    もし コマンド 00 CA 5F 51 07 を送る
    ならば ステータスワードは6700である

  @K-ISS-009 @L
  シナリオアウトライン: ほかのデータオブジェクトはない（<タグ>）
    card-interface.md §1.2（absent tag）
    もし コマンド 00 CA <タグ> 00 を送る
    ならば ステータスワードは6A88である

    例:
      | タグ  |
      | 00 45 |
      | 00 66 |
      | 7F 21 |
      | 9F 70 |
      | 5F 52 |
