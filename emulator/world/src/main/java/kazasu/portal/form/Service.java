package kazasu.portal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kazasu.command.Text;

/**
 * Something that can be applied for.
 *
 * @param id in URLs and documents
 * @param title its name
 * @param about one sentence about it
 * @param office who receives it
 * @param fields what it asks, beside the applicant
 */
public record Service(String id, Text title, Text about, Text office, List<Field> fields) {
    /** The four attributes (基本4情報), which every form asks and the certificate has to confirm. */
    public static final List<Field> APPLICANT = List.of(
            new Field("applicant-name", new Text("name", "氏名"), new Field.Line(100), true),
            new Field(
                    "applicant-sex",
                    new Text("sex", "性別"),
                    new Field.Choice(List.of(
                            new Field.Option("male", new Text("male", "男")),
                            new Field.Option("female", new Text("female", "女")),
                            new Field.Option("unknown", new Text("not stated", "記載なし")))),
                    true),
            new Field("applicant-birth-date", new Text("date of birth", "生年月日"), new Field.Day(), true),
            new Field("applicant-address", new Text("address", "住所"), new Field.Line(200), true));

    private static final Text CITY = new Text("Maebashi City (TEST)", "前橋市（試験用）");
    private static final Text TAX_OFFICE = new Text("Maebashi Tax Office (TEST)", "前橋税務署（試験用）");

    public Service {
        fields = List.copyOf(fields);
    }

    /** All that this site offers. */
    public static List<Service> all() {
        return List.of(movingOut(), residenceCertificate(), incomeTax(), childAllowance());
    }

    /**
     * The one with an id.
     *
     * @param id as it came; anything
     */
    public static Optional<Service> of(String id) {
        return all().stream().filter(service -> service.id.equals(id)).findFirst();
    }

    /** Applicant and the rest. */
    public List<Field> allFields() {
        List<Field> all = new ArrayList<>(APPLICANT);
        all.addAll(fields);
        return all;
    }

    private static Service movingOut() {
        return new Service(
                "moving-out",
                new Text("notice of moving out", "転出届"),
                new Text("You are going to live in another municipality.", "ほかの市区町村へ引っ越すときの届出です。"),
                CITY,
                List.of(
                        new Field("new-address", new Text("new address", "転出先の住所"), new Field.Line(200), true),
                        new Field("moving-date", new Text("planned day of the move", "転出予定日"), new Field.Day(), true),
                        new Field(
                                "movers",
                                new Text("who moves", "異動する人"),
                                new Field.Choice(List.of(
                                        new Field.Option("self", new Text("I alone", "本人のみ")),
                                        new Field.Option("household", new Text("the whole household", "世帯全員")))),
                                true),
                        new Field("phone", new Text("telephone by day", "日中の電話番号"), new Field.Line(20), false)));
    }

    private static Service residenceCertificate() {
        return new Service(
                "residence-certificate",
                new Text("certificate of residence by mail", "住民票の写しの交付請求"),
                new Text("It is sent to the address on the register.", "住民登録地へ郵送される住民票の写しを請求します。"),
                CITY,
                List.of(
                        new Field(
                                "extent",
                                new Text("whose", "記載する人"),
                                new Field.Choice(List.of(
                                        new Field.Option("self", new Text("mine", "本人のみ")),
                                        new Field.Option("household", new Text("the whole household's", "世帯全員")))),
                                true),
                        new Field(
                                "registered-domicile",
                                new Text("with the registered domicile", "本籍・筆頭者の記載"),
                                yesOrNo(),
                                true),
                        new Field("copies", new Text("copies", "通数"), new Field.Number(1, 10), true),
                        new Field("use", new Text("what for", "使用目的"), new Field.Line(100), true)));
    }

    private static Service incomeTax() {
        return new Service(
                "income-tax",
                new Text("income tax return", "所得税の確定申告"),
                new Text("Income, deductions and tax of a year.", "1年間の所得と税額を申告します。"),
                TAX_OFFICE,
                List.of(
                        new Field("year", new Text("year", "年分（西暦）"), new Field.Number(2016, 2100), true),
                        new Field("income", new Text("total income, yen", "所得金額の合計（円）"), yen(), true),
                        new Field("deductions", new Text("deductions, yen", "所得控除の合計（円）"), yen(), true),
                        new Field("withheld", new Text("tax withheld, yen", "源泉徴収税額（円）"), yen(), true),
                        new Field("tax", new Text("tax due, yen", "納める税金（円）"), yen(), true)));
    }

    private static Service childAllowance() {
        return new Service(
                "child-allowance",
                new Text("claim of child allowance", "児童手当の認定請求"),
                new Text("For somebody who brings up a child.", "子どもを養育する方が請求します。"),
                CITY,
                List.of(
                        new Field("child-name", new Text("name of the child", "児童の氏名"), new Field.Line(100), true),
                        new Field("child-birth-date", new Text("its date of birth", "児童の生年月日"), new Field.Day(), true),
                        new Field("living-together", new Text("lives with you", "同居"), yesOrNo(), true),
                        new Field("bank", new Text("bank and branch", "振込先の金融機関・支店"), new Field.Line(60), true)));
    }

    private static Field.Choice yesOrNo() {
        return new Field.Choice(
                List.of(new Field.Option("no", new Text("no", "なし")), new Field.Option("yes", new Text("yes", "あり"))));
    }

    private static Field.Number yen() {
        return new Field.Number(0, 999_999_999_999L);
    }
}
