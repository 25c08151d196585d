package kazasu.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalTest {
    @ParameterizedTest
    @EnumSource
    void speaksBothLanguagesInOneLineAndNamesItsRule(Refusal refusal) {
        assertThat(refusal.text().en()).endsWith(".").isPrintable().isASCII();
        assertThat(refusal.text().ja()).endsWith("。").doesNotContain("\n").doesNotContain("、。");
        assertThat(refusal.source()).matches("R (§\\d(\\.\\d)?|S\\d\\d)|decisions §\\d+");
        assertThat(refusal.id()).matches("[a-z0-9]+(-[a-z0-9]+)+");
    }

    @Test
    void noTwoSayTheSame() {
        List<Refusal> all = Arrays.asList(Refusal.values());
        assertThat(all).extracting(it -> it.text().en()).doesNotHaveDuplicates();
        assertThat(all).extracting(it -> it.text().ja()).doesNotHaveDuplicates();
    }

    @Test
    void anExceptionSaysWhyInOneLine() {
        RefusedException plain = new RefusedException(Refusal.CARD_REMOVED);
        assertThat(plain).hasMessage("card-removed: The card was taken out before the end.");
        assertThat(plain.text()).isEqualTo(Refusal.CARD_REMOVED.text());
        assertThat(plain.detail()).isEmpty();
    }

    @Test
    void aDetailStandsInBracketsAndStaysOnTheLine() {
        RefusedException detailed = new RefusedException(Refusal.DATE_IN_FUTURE, "2031-01-01\n2026-11-22");
        assertThat(detailed).hasMessage("date-in-future: The day lies in the future. (2031-01-01 2026-11-22)");
        assertThat(detailed.text().ja()).isEqualTo("未来の日付です。（2031-01-01 2026-11-22）");
        assertThat(detailed.text().en()).isEqualTo("The day lies in the future. (2031-01-01 2026-11-22)");
    }

    @Test
    void whatWentWrongBelowIsKept() {
        Exception cause = new java.io.IOException("gone");
        assertThat(new RefusedException(Refusal.OFFICE_DATABASE_GONE, null, cause))
                .hasCause(cause)
                .hasMessage("office-database-gone: The ledger cannot be reached.");
    }
}
