package kazasu.card;

import kazasu.model.Aids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/other-applications.md §2, security status: each application's own, and all of it falls with another one. */
final class OtherSecurityStatusTest {
    private final EmbeddedCard card = TestCards.specimen();
    private final Apdus apdus = new Apdus(card);

    @BeforeEach
    void verified() {
        apdus.select(Aids.TEXT);
        apdus.verify(0x11, "1234").isEqualTo("9000");
    }

    @Test
    void stayWithTheSameApplicationAndAWarmReset() {
        apdus.select(Aids.TEXT);
        apdus.sw("00B0820000").isEqualTo("9000");
        card.warmReset();
        apdus.select(Aids.TEXT);
        apdus.sw("00B0820000").isEqualTo("9000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {Aids.JPKI, Aids.SURFACE, Aids.COMMON, Aids.JUKI, Aids.ADMINISTRATION, Aids.ISSUER_SECURITY_DOMAIN
            })
    void fallWithAnother(String aid) {
        apdus.select(aid);
        apdus.select(Aids.TEXT);
        apdus.sw("00B0820000").isEqualTo("6982");
    }

    @Test
    void fallWithPower() {
        card.powerOff();
        card.powerOn();
        apdus.select(Aids.TEXT);
        apdus.sw("00B0820000").isEqualTo("6982");
    }

    @Test
    void openNothingElsewhere() {
        apdus.select(Aids.SURFACE);
        apdus.sw("00B0820000").isEqualTo("6982");
        apdus.select(Aids.JPKI);
        apdus.sw("00B0810000").isEqualTo("6982");
    }

    @Test
    void theJpkiApplicationsFallToo() {
        apdus.select(Aids.JPKI);
        apdus.verify(0x18, "1234").isEqualTo("9000");
        apdus.select(Aids.COMMON);
        apdus.select(Aids.JPKI);
        apdus.sw("802A0097" + "04AABBCCDD00").isEqualTo("6982");
    }

    @Test
    void triesAreCountedApart() {
        apdus.verify(0x11, "9999").isEqualTo("63C2");
        apdus.verify(0x14, "9").isEqualTo("63C9");
        apdus.select(Aids.SURFACE);
        apdus.sw("00200093").isEqualTo("63CA");
        apdus.select(Aids.JPKI);
        apdus.sw("00200098").isEqualTo("63C3");
        apdus.select(Aids.TEXT);
        apdus.sw("00200091").isEqualTo("63C2");
    }
}
