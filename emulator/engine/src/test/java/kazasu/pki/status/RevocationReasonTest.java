package kazasu.pki.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.bouncycastle.asn1.x509.CRLReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** rules.md §2.4. */
class RevocationReasonTest {
    @ParameterizedTest
    @EnumSource
    void code_and_name_are_those_of_rfc_5280(RevocationReason reason) {
        assertThat(CRLReason.lookup(reason.code())).hasToString("CRLReason: " + reason.rfcName());
        assertThat(RevocationReason.of(reason.code())).contains(reason);
        assertThat(reason.meaning().en()).isNotBlank();
        assertThat(reason.meaning().ja()).isNotBlank();
    }

    @Test
    void codes_that_the_service_does_not_use_are_none() {
        assertThat(RevocationReason.of(7)).isEmpty();
        assertThat(RevocationReason.of(8)).isEmpty();
        assertThat(RevocationReason.of(9)).isEmpty();
        assertThat(RevocationReason.of(-1)).isEmpty();
    }
}
