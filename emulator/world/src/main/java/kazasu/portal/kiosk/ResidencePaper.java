package kazasu.portal.kiosk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import kazasu.office.Resident;
import kazasu.paper.Sheet;
import kazasu.pki.BasicAttributes;
import kazasu.pki.BirthDate;
import kazasu.pki.Sex;
import kazasu.pki.Validity;

/**
 * 住民票の写し of one person, as far as the register knows: what it doesn't is said to be left out, as the individual number always is. It is worth nothing, and
 * says so.
 *
 * @param person whose
 * @param issued when
 * @param number of the paper
 */
record ResidencePaper(Resident person, Instant issued, String number) {
    private static final int LEFT = 70;
    private static final int VALUE = 200;
    private static final int BREADTH = 455;
    private static final int SIZE = 12;
    private static final int COLUMNS = 26;
    private static final int TOP = 690;
    private static final int STEP = 14;
    private static final int RADIX = 16;

    byte[] toPdf() {
        Sheet sheet = new Sheet();
        sheet.centred(770, 22, "住民票の写し");
        sheet.centred(742, 11, "試験用 TEST（この書面に証明の効力はありません）");
        int y = table(sheet, rows());
        sheet.paragraph(LEFT, y - 30, 11, 40, "この写しは、住民基本台帳（試験用）の記載と相違ないことを証明するものです。ただし試験用であり、何も証明しません。");
        sheet.text(LEFT, y - 90, 11, Eras.of(LocalDate.ofInstant(issued, Validity.JAPAN)));
        sheet.text(LEFT, y - 110, 11, "市区町村コード " + person.municipality().code() + " の長（試験用）");
        sheet.text(LEFT, 60, 9, "キオスク端末交付 番号 " + number);
        sheet.latin(LEFT, 44, 9, "TEST: this paper certifies nothing. No such person exists.");
        return sheet.toPdf("住民票の写し（試験用 TEST）", Long.parseUnsignedLong(number, RADIX));
    }

    private static int table(Sheet sheet, Map<String, String> rows) {
        int y = TOP;
        sheet.rule(LEFT, y + 2 * STEP, BREADTH);
        for (Map.Entry<String, String> row : rows.entrySet()) {
            sheet.text(LEFT + 6, y, SIZE, row.getKey());
            int below = sheet.paragraph(VALUE, y, SIZE, COLUMNS, row.getValue());
            sheet.rule(LEFT, below + 4, BREADTH);
            y = below - STEP - 4;
        }
        return y;
    }

    private Map<String, String> rows() {
        BasicAttributes attributes = person.attributes();
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("氏名", attributes.name());
        rows.put("生年月日", birth(attributes.birthDate()));
        rows.put("性別", sex(attributes.sex()));
        rows.put("住所", attributes.address());
        person.status().endOfStay().ifPresent(end -> rows.put("在留期間の満了日", Eras.of(end)));
        rows.put("住民となった年月日", "（省略）");
        rows.put("世帯主・続柄", "（省略）");
        rows.put("本籍・筆頭者", "（省略）");
        rows.put("個人番号", "（省略）");
        rows.put("住民票コード", "（省略）");
        return rows;
    }

    private static String sex(Sex sex) {
        return switch (sex) {
            case MALE -> "男";
            case FEMALE -> "女";
            case UNKNOWN -> "（記載なし）";
        };
    }

    private static String birth(BirthDate date) {
        if (date.date().isPresent()) {
            return Eras.of(date.date().get());
        }
        if (date.year() == 0) {
            return "不詳";
        }
        return date.year() + "年" + (date.month() == 0 ? "（月日不詳）" : date.month() + "月（日不詳）");
    }
}
