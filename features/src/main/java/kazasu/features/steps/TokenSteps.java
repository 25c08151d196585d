package kazasu.features.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.ja.ならば;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import kazasu.apdu.Hex;

/** EF 0006 and EF 0008 (card-interface.md §2, §2.1). */
public final class TokenSteps {
    private static final int TOKEN_INFORMATION = 0x0006;

    private final Session session;

    /** Made once a scenario. */
    public TokenSteps(Session session) {
        this.session = session;
    }

    /** Text, filled up with blanks to its length. */
    @Then("the token information at offset {int} for {int} bytes reads {string}")
    @ならば("トークン情報のオフセット{int}から{int}バイトは空白で埋めた{string}である")
    public void text(int offset, int length, String expected) {
        String actual = new String(field(offset, length), StandardCharsets.US_ASCII);
        Expect.equal("text at offset " + offset, expected + " ".repeat(length - expected.length()), actual);
    }

    /** The label is the profile's. */
    @Then("the token label is the profile's, filled up to 32 bytes with blanks")
    @ならば("トークンラベルはプロファイルのラベルを空白で32バイトに埋めたものである")
    public void label() {
        text(0, 32, session.profile().label());
    }

    /** Numbers, as bytes. */
    @Then("the token information at offset {int} is {apdu}")
    @ならば("トークン情報のオフセット{int}は {apdu} である")
    public void bytes(int offset, byte[] expected) {
        Expect.bytes("bytes at offset " + offset, expected, field(offset, expected.length));
    }

    /** Decimal digits only. */
    @Then("the token information at offset {int} for {int} bytes is decimal digits")
    @ならば("トークン情報のオフセット{int}から{int}バイトは数字である")
    public void digits(int offset, int length) {
        byte[] field = field(offset, length);
        for (byte digit : field) {
            Expect.that("decimal digits, not " + Hex.format(field), digit >= '0' && digit <= '9');
        }
    }

    private byte[] field(int offset, int length) {
        byte[] content = session.readFile(TOKEN_INFORMATION);
        Expect.that("at least " + (offset + length) + " bytes", content.length >= offset + length);
        return Arrays.copyOfRange(content, offset, offset + length);
    }
}
