package kazasu.features.steps.relying;

import java.util.stream.Stream;
import kazasu.client.DocumentException;
import kazasu.client.LastTryException;
import kazasu.client.NoCertificateException;
import kazasu.client.PinBlockedException;
import kazasu.client.PinFormatException;
import kazasu.client.WrongPinException;

/** Why the client did not sign. */
public enum Mishap {
    WRONG_PIN("暗証番号の誤り", "a wrong PIN", WrongPinException.class),
    PIN_FORM("暗証番号の形式の誤り", "what can't be a PIN", PinFormatException.class),
    LAST_TRY("残り1回", "the last try", LastTryException.class),
    BLOCKED("ロック", "a blocked PIN", PinBlockedException.class),
    NO_CERTIFICATE("電子証明書がないこと", "the lack of a certificate", NoCertificateException.class),
    DOCUMENT("署名できない文書", "a document that can't be signed", DocumentException.class);

    private final String ja;
    private final String en;
    private final Class<? extends RuntimeException> type;

    Mishap(String ja, String en, Class<? extends RuntimeException> type) {
        this.ja = ja;
        this.en = en;
        this.type = type;
    }

    static Mishap named(String words) {
        return Stream.of(values())
                .filter(one -> one.ja.equals(words) || one.en.equals(words))
                .findFirst()
                .orElseThrow();
    }

    /** What the client throws. */
    Class<? extends RuntimeException> type() {
        return type;
    }
}
