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
    void speaks_both_languages_in_one_line_and_names_its_rule(Refusal refusal) {
        assertThat(refusal.text().en()).endsWith(".").isPrintable().isASCII();
        assertThat(refusal.text().ja()).endsWith("。").doesNotContain("\n").doesNotContain("、。");
        assertThat(refusal.source()).matches("R (§\\d(\\.\\d)?|S\\d\\d)|decisions §\\d+");
        assertThat(refusal.id()).matches("[a-z0-9]+(-[a-z0-9]+)+");
    }

    @Test
    void no_two_say_the_same() {
        List<Refusal> all = Arrays.asList(Refusal.values());
        assertThat(all).extracting(it -> it.text().en()).doesNotHaveDuplicates();
        assertThat(all).extracting(it -> it.text().ja()).doesNotHaveDuplicates();
    }

    @Test
    void an_exception_says_why_in_one_line() {
        RefusedException plain = new RefusedException(Refusal.CARD_REMOVED);
        assertThat(plain).hasMessage("card-removed: The card was taken out before the end.");
        assertThat(plain.text()).isEqualTo(Refusal.CARD_REMOVED.text());
        assertThat(plain.detail()).isEmpty();
    }

    @Test
    void a_detail_stands_in_brackets_and_stays_on_the_line() {
        RefusedException detailed = new RefusedException(Refusal.DATE_IN_FUTURE, "2031-01-01\n2026-11-22");
        assertThat(detailed).hasMessage("date-in-future: The day lies in the future. (2031-01-01 2026-11-22)");
        assertThat(detailed.text().ja()).isEqualTo("未来の日付です。（2031-01-01 2026-11-22）");
        assertThat(detailed.text().en()).isEqualTo("The day lies in the future. (2031-01-01 2026-11-22)");
    }

    @Test
    void what_went_wrong_below_is_kept() {
        Exception cause = new java.io.IOException("gone");
        assertThat(new RefusedException(Refusal.OFFICE_DATABASE_GONE, null, cause))
                .hasCause(cause)
                .hasMessage("office-database-gone: The ledger cannot be reached.");
    }
}
