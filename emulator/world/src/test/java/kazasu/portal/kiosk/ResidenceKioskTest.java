package kazasu.portal.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kazasu.card.SeededChance;
import kazasu.office.Registration;
import kazasu.office.Resident;
import kazasu.office.StatusQuery;
import kazasu.office.town.Townsfolk;
import kazasu.pki.CertificateKind;
import kazasu.pki.Municipality;
import kazasu.portal.CardAnswer;
import kazasu.portal.PortalException;
import kazasu.portal.PortalRefusal;
import kazasu.portal.UnverifiedException;
import kazasu.publication.SmallOffice;
import kazasu.publication.SmallOffice.Held;
import kazasu.verifier.Challenge;
import kazasu.verifier.Document;
import kazasu.verifier.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResidenceKioskTest {
    private final SmallOffice office = new SmallOffice();
    private final Map<CertificateKind, Held> card = office.card();
    private final Held held = card.get(CertificateKind.USER_AUTHENTICATION);

    @AfterEach
    void close() {
        office.close();
    }

    private ResidenceKiosk kiosk(Municipality... joined) {
        return new ResidenceKiosk(
                office.ledger, office.authorities(), List.of(joined), office.clock, new SeededChance(3, 3));
    }

    private IssuedPaper use(CardAnswer answer) {
        return kiosk(Townsfolk.MAEBASHI).residence(answer);
    }

    private static CardAnswer signing(Held with) {
        return challenge -> answer(challenge, with);
    }

    private static Document.LoginAnswer answer(Challenge challenge, Held with) {
        try {
            return new Document.LoginAnswer(
                    challenge.encoded(),
                    with.sign(challenge.encoded()),
                    with.record().certificate().getEncoded());
        } catch (CertificateEncodingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void issuesToTheHolderOfTheCertificateAndIsCharged() {
        IssuedPaper paper = use(signing(held));
        assertThat(paper.resident()).isEqualTo(Townsfolk.TARO.code());
        assertThat(paper.number()).matches("[0-9A-F]{12}");
        assertThat(paper.pdf()).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(use(signing(held)).pdf()).as("same place, time and chance").isEqualTo(paper.pdf());
        List<StatusQuery> queries = office.ledger.transact(
                books -> books.queries().of("municipality-10201", java.time.YearMonth.of(2026, 11)));
        assertThat(queries)
                .hasSize(2)
                .allSatisfy(query -> assertThat(query.answer()).isEqualTo("GOOD"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T06:29:59,false",
        "2026-11-25T06:30:00,true",
        "2026-11-25T22:59:59,true",
        "2026-11-25T23:00:00,false",
        "2026-12-28T12:00:00,true",
        "2026-12-29T12:00:00,false",
        "2026-12-31T12:00:00,false",
        "2027-01-01T12:00:00,false",
        "2027-01-03T22:59:59,false",
        "2027-01-04T06:30:00,true"
    })
    void keepsItsHours(String time, boolean open) {
        office.clock.set(Instant.parse(time + "Z").minus(Duration.ofHours(9)));
        if (open) {
            assertThat(use(signing(held)).pdf()).isNotEmpty();
            return;
        }
        AtomicInteger asked = new AtomicInteger();
        refuses(PortalRefusal.KIOSK_CLOSED, challenge -> {
            asked.incrementAndGet();
            return answer(challenge, held);
        });
        assertThat(asked).as("the card is left alone").hasValue(0);
    }

    @Test
    void takesTheUserAuthenticationCertificateOnly() {
        unverified(Reason.UNTRUSTED_AUTHORITY, signing(card.get(CertificateKind.SIGNATURE)));
    }

    @Test
    void takesNoAnswerToAnotherChallenge() {
        Challenge other = Challenge.of("https://kiosk.test", office.clock.instant(), new byte[32]);
        unverified(Reason.CHALLENGE_DIFFERENT, challenge -> answer(other, held));
        unverified(
                Reason.CHALLENGE_OTHER_SITE,
                challenge -> answer(new Challenge("https://portal.test", challenge.issued(), challenge.nonce()), held));
    }

    @Test
    void takesNoAnswerThatCameTooLate() {
        unverified(Reason.CHALLENGE_EXPIRED, challenge -> {
            office.clock.pass(Challenge.LIFE.plusSeconds(1));
            return answer(challenge, held);
        });
    }

    @Test
    void refusesRevokedAndHeldCertificates() {
        office.hold(held);
        office.clock.pass(Duration.ofMinutes(15));
        unverified(Reason.ON_HOLD, signing(held));
        office.revoke(held);
        office.clock.pass(Duration.ofMinutes(15));
        unverified(Reason.REVOKED, signing(held));
    }

    @Test
    void refusesWhatCantBeChecked() {
        Held stranger;
        try (SmallOffice elsewhere = new SmallOffice()) {
            stranger = elsewhere.card(Townsfolk.HANAKO).get(CertificateKind.USER_AUTHENTICATION);
        }
        unverified(Reason.STATUS_UNKNOWN, signing(stranger));
    }

    @Test
    void refusesForAMunicipalityThatHasNotJoined() {
        Resident elsewhere = SmallOffice.elsewhere();
        Held other = office.card(elsewhere).get(CertificateKind.USER_AUTHENTICATION);
        refuses(PortalRefusal.KIOSK_NOT_JOINED, signing(other));
        assertThat(kiosk(elsewhere.municipality()).residence(signing(other)).resident())
                .isEqualTo(elsewhere.code());
    }

    @Test
    void refusesWhoIsNoResidentAnyMore() {
        office.ledger.run(books -> books.residents()
                .update(Townsfolk.TARO.with(new Registration.Abroad(LocalDate.of(2026, 11, 20), true))));
        refuses(PortalRefusal.KIOSK_NOT_RESIDENT, signing(held));
    }

    private void refuses(PortalRefusal refusal, CardAnswer answer) {
        assertThatExceptionOfType(PortalException.class)
                .isThrownBy(() -> use(answer))
                .satisfies(e -> assertThat(e.refusal()).isEqualTo(refusal));
    }

    private void unverified(Reason reason, CardAnswer answer) {
        assertThatExceptionOfType(UnverifiedException.class)
                .isThrownBy(() -> use(answer))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
