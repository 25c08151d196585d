package kazasu.pki;

import static kazasu.pki.CertificateKind.SIGNATURE;
import static kazasu.pki.CertificateKind.USER_AUTHENTICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** rules.md §2.1; docs/reference/ca/ca-summary.md. */
class AuthorityGenerationsTest {
    private static final AuthorityGenerations ALL = TestGenerations.ALL;

    @ParameterizedTest(name = "{1} like {0}")
    @CsvSource({
        "sign_ca_2015.pem, SIGNATURE, FIRST",
        "jpki-signca02.cer, SIGNATURE, SECOND",
        "sign_ca_2023.pem, SIGNATURE, THIRD",
        "auth_ca_2015.pem, USER_AUTHENTICATION, FIRST",
        "auth_ca_2023.pem, USER_AUTHENTICATION, THIRD"
    })
    void valid_to_the_second_like_the_published_ones(String published, CertificateKind kind, Generation generation)
            throws Exception {
        X509Certificate real;
        try (var in = Files.newInputStream(Path.of("../../docs/reference/ca", published))) {
            real = (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
        assertThat(ALL.all(kind).get(generation.ordinal()).period()).isEqualTo(Period.of(real));
    }

    @ParameterizedTest
    @EnumSource
    void one_name_and_three_keys(CertificateKind kind) {
        List<X509Certificate> all =
                ALL.all(kind).stream().map(CertificationAuthority::certificate).toList();
        assertThat(all).hasSize(3);
        assertThat(all)
                .extracting(X509Certificate::getSubjectX500Principal)
                .containsOnly(all.get(0).getSubjectX500Principal());
        assertThat(all).extracting(X509Certificate::getPublicKey).doesNotHaveDuplicates();
        assertThat(all).extracting(X509Certificate::getSerialNumber).doesNotHaveDuplicates();
        assertThat(all)
                .extracting(certificate -> Shape.of(CertificateSigning.decode(certificate)))
                .containsOnly(Shape.of(
                        CertificateSigning.decode(Fixture.AUTHORITIES.of(kind).certificate())));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "SIGNATURE, 2015-10-20T02:40:28Z, signature-2015",
        "SIGNATURE, 2019-09-14T23:41:55.999Z, signature-2015",
        "SIGNATURE, 2019-09-14T23:41:56Z, signature-2019",
        "SIGNATURE, 2023-07-16T00:50:26Z, signature-2019",
        "SIGNATURE, 2023-07-16T00:50:27Z, signature-2023",
        "SIGNATURE, 2033-07-15T14:59:59.999Z, signature-2023",
        "USER_AUTHENTICATION, 2019-09-14T23:49:59Z, user-authentication-2015",
        "USER_AUTHENTICATION, 2019-09-14T23:50:00Z, user-authentication-2019",
        "USER_AUTHENTICATION, 2023-07-16T01:01:03Z, user-authentication-2019",
        "USER_AUTHENTICATION, 2023-07-16T01:01:04Z, user-authentication-2023"
    })
    void the_newest_that_has_begun_issues(CertificateKind kind, Instant instant, String id) {
        assertThat(ALL.at(kind, instant).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-10-20T02:40:27Z, 2015-10-20",
        "2033-07-15T15:00:00Z, 2033-07-16",
        "1990-01-01T00:00:00Z, 1990-01-01"
    })
    void a_date_that_none_covers_is_refused_with_the_range(Instant instant, LocalDate date) {
        assertThatExceptionOfType(NoAuthorityException.class)
                .isThrownBy(() -> ALL.at(SIGNATURE, instant))
                .satisfies(e -> {
                    assertThat(e.date()).isEqualTo(date);
                    assertThat(e.covered())
                            .containsExactly(new Period(
                                    Instant.parse("2015-10-20T02:40:28Z"), Instant.parse("2033-07-15T14:59:59Z")));
                    assertThat(e.reason().en())
                            .isEqualTo(e.getMessage())
                            .isEqualTo("no signature CA can issue on " + date
                                    + "; there is one from 2015-10-20 to 2033-07-15");
                    assertThat(e.reason().ja()).isEqualTo(date + " に発行できる署名用認証局はありません（2015-10-20 から 2033-07-15 まで）");
                });
    }

    @ParameterizedTest
    @EnumSource
    void found_by_key_identifier_and_by_id(CertificateKind kind) {
        for (CertificationAuthority authority : ALL.all(kind)) {
            assertThat(ALL.byKeyIdentifier(kind, authority.keyIdentifier())).containsSame(authority);
            assertThat(ALL.byId(authority.id())).containsSame(authority);
        }
        byte[] other = ALL.all(kind == SIGNATURE ? USER_AUTHENTICATION : SIGNATURE)
                .get(0)
                .keyIdentifier();
        assertThat(ALL.byKeyIdentifier(kind, other)).isEmpty();
        assertThat(ALL.byId("signature-2014")).isEmpty();
    }

    @Test
    void periods_merge_where_they_touch_and_stay_apart_where_they_do_not() {
        Instant start = Instant.parse("2020-01-01T00:00:00Z");
        Period first = new Period(start, start.plusSeconds(9));
        Period next = new Period(start.plusSeconds(10), start.plusSeconds(19));
        Period within = new Period(start.plusSeconds(11), start.plusSeconds(12));
        Period apart = new Period(start.plusSeconds(21), start.plusSeconds(30));
        assertThat(Period.merged(List.of(apart, within, next, first)))
                .containsExactly(new Period(start, start.plusSeconds(19)), apart);
    }
}
