package kazasu.pki;

import java.util.Locale;

/** 都道府県, in the order of their codes. The names are those that certificates and authorities use. */
public enum Prefecture {
    HOKKAIDO("Hokkaido", "北海道"),
    AOMORI("Aomori-ken", "青森県"),
    IWATE("Iwate-ken", "岩手県"),
    MIYAGI("Miyagi-ken", "宮城県"),
    AKITA("Akita-ken", "秋田県"),
    YAMAGATA("Yamagata-ken", "山形県"),
    FUKUSHIMA("Fukushima-ken", "福島県"),
    IBARAKI("Ibaraki-ken", "茨城県"),
    TOCHIGI("Tochigi-ken", "栃木県"),
    GUNMA("Gunma-ken", "群馬県"),
    SAITAMA("Saitama-ken", "埼玉県"),
    CHIBA("Chiba-ken", "千葉県"),
    TOKYO("Tokyo-to", "東京都"),
    KANAGAWA("Kanagawa-ken", "神奈川県"),
    NIIGATA("Niigata-ken", "新潟県"),
    TOYAMA("Toyama-ken", "富山県"),
    ISHIKAWA("Ishikawa-ken", "石川県"),
    FUKUI("Fukui-ken", "福井県"),
    YAMANASHI("Yamanashi-ken", "山梨県"),
    NAGANO("Nagano-ken", "長野県"),
    GIFU("Gifu-ken", "岐阜県"),
    SHIZUOKA("Shizuoka-ken", "静岡県"),
    AICHI("Aichi-ken", "愛知県"),
    MIE("Mie-ken", "三重県"),
    SHIGA("Shiga-ken", "滋賀県"),
    KYOTO("Kyoto-fu", "京都府"),
    OSAKA("Osaka-fu", "大阪府"),
    HYOGO("Hyogo-ken", "兵庫県"),
    NARA("Nara-ken", "奈良県"),
    WAKAYAMA("Wakayama-ken", "和歌山県"),
    TOTTORI("Tottori-ken", "鳥取県"),
    SHIMANE("Shimane-ken", "島根県"),
    OKAYAMA("Okayama-ken", "岡山県"),
    HIROSHIMA("Hiroshima-ken", "広島県"),
    YAMAGUCHI("Yamaguchi-ken", "山口県"),
    TOKUSHIMA("Tokushima-ken", "徳島県"),
    KAGAWA("Kagawa-ken", "香川県"),
    EHIME("Ehime-ken", "愛媛県"),
    KOCHI("Kochi-ken", "高知県"),
    FUKUOKA("Fukuoka-ken", "福岡県"),
    SAGA("Saga-ken", "佐賀県"),
    NAGASAKI("Nagasaki-ken", "長崎県"),
    KUMAMOTO("Kumamoto-ken", "熊本県"),
    OITA("Oita-ken", "大分県"),
    MIYAZAKI("Miyazaki-ken", "宮崎県"),
    KAGOSHIMA("Kagoshima-ken", "鹿児島県"),
    OKINAWA("Okinawa-ken", "沖縄県");

    private final String romanName;
    private final String japaneseName;

    Prefecture(String romanName, String japaneseName) {
        this.romanName = romanName;
        this.japaneseName = japaneseName;
    }

    /**
     * Where a municipality lies, by the first two digits of its code.
     *
     * @param municipality any
     * @throws IllegalArgumentException if there is no prefecture with that code
     */
    public static Prefecture of(Municipality municipality) {
        int number = Integer.parseInt(municipality.code().substring(0, 2));
        if (number < 1 || number > values().length) {
            throw new IllegalArgumentException("there is no prefecture " + number);
        }
        return values()[number - 1];
    }

    /** Two digits, {@code 01} to {@code 47}. */
    public String code() {
        return String.format(Locale.ROOT, "%02d", ordinal() + 1);
    }

    /** E.g. {@code Gunma-ken}. */
    public String romanName() {
        return romanName;
    }

    /** E.g. 群馬県. */
    public String japaneseName() {
        return japaneseName;
    }
}
