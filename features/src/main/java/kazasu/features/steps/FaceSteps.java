package kazasu.features.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.ja.ならば;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;

/** What the 券面事項入力補助AP says about the holder (docs/other-applications.md §3.1). */
public final class FaceSteps {
    private static final int NUMBER = 0x0001;
    private static final int ATTRIBUTES = 0x0002;
    private static final int INTEGRITY = 0x0003;
    private static final int TABLE = 0xDF21;
    private static final int FIRST_FIELD = 0xDF22;
    private static final int FIELDS = 4;

    private static final List<String> JAPANESE = List.of("氏名", "住所", "生年月日", "性別");
    private static final List<String> ENGLISH = List.of("name", "address", "date of birth", "sex");

    private final Session session;

    /** Made once a scenario. */
    public FaceSteps(Session session) {
        this.session = session;
    }

    /** Name, address, date of birth or sex, as a reader takes it: by tag. */
    @Then("the attribute {string} is {string}")
    @ならば("4属性の{string}は{string}である")
    public void attribute(String name, String expected) {
        int tag = FIRST_FIELD + Math.max(JAPANESE.indexOf(name), ENGLISH.indexOf(name));
        Expect.that("one of the four attributes: " + name, tag >= FIRST_FIELD);
        String text = new String(Ber.field(session.readFile(ATTRIBUTES), tag), StandardCharsets.UTF_8);
        Expect.equal(name, expected, text);
    }

    /** Offsets from the start of the file, two bytes each. */
    @Then("the offset table of the four attributes points at each of them")
    @ならば("4属性のオフセット表は各項目の先頭を指す")
    public void offsets() {
        byte[] file = session.readFile(ATTRIBUTES);
        byte[] table = Ber.field(file, TABLE);
        Expect.equal("bytes of the table", 2 * FIELDS, table.length);
        for (int i = 0; i < FIELDS; i++) {
            int offset = (table[2 * i] & 0xFF) << 8 | table[2 * i + 1] & 0xFF;
            Expect.equal("offset of field " + (i + 1), Ber.offset(file, FIRST_FIELD + i), offset);
        }
    }

    /** The rule of the ordinance; the number stays unnamed. */
    @Then("the individual number has twelve digits and a check digit that nobody's has")
    @ならば("個人番号は12桁で、検査用数字は誰のものでもない")
    public void checkDigit() {
        byte[] file = session.readFile(NUMBER);
        String digits = new String(
                Arrays.copyOfRange(file, Ber.value(file, 0), Ber.value(file, 0) + Ber.length(file, 0)),
                StandardCharsets.US_ASCII);
        Expect.that("twelve digits", digits.matches("[0-9]{12}"));
        Expect.that("a wrong check digit", digits.charAt(11) - '0' != rightCheckDigit(digits));
    }

    private static int rightCheckDigit(String digits) {
        int sum = 0;
        for (int n = 1; n <= 11; n++) {
            sum += (digits.charAt(11 - n) - '0') * (n <= 6 ? n + 1 : n - 5);
        }
        int rest = sum % 11;
        return rest <= 1 ? 0 : 11 - rest;
    }

    /** One over a whole file, one over the fields of another. */
    @Then("the digests of EF 0003 are those of the number's file and of the four attributes")
    @ならば("EF 0003の要約値は個人番号のファイルと4属性のものである")
    public void digests() {
        byte[] record = session.readFile(INTEGRITY);
        byte[] attributes = session.readFile(ATTRIBUTES);
        int end = Ber.value(attributes, 0) + Ber.length(attributes, 0);
        byte[] fields = Arrays.copyOfRange(attributes, Ber.offset(attributes, FIRST_FIELD), end);
        // the bytes stay untold: a digest of twelve digits is soon turned back
        Expect.that(
                "the digest of the number's file",
                Arrays.equals(sha256(session.readFile(NUMBER)), Ber.field(record, 0xDF31)));
        Expect.that("the digest of the attributes", Arrays.equals(sha256(fields), Ber.field(record, 0xDF32)));
    }

    /** The data of the last answer, or a part of it, as ASCII. */
    @Then("the answer from byte {int} on reads {string}")
    @ならば("応答のデータは{int}バイト目から{string}と読める")
    public void text(int from, String expected) {
        byte[] data = session.last().data();
        Expect.that(
                "at least " + (from - 1 + expected.length()) + " bytes", data.length >= from - 1 + expected.length());
        Expect.equal("text", expected, new String(data, from - 1, expected.length(), StandardCharsets.US_ASCII));
    }

    private static byte[] sha256(byte[] data) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(data);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
