package kazasu.office.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import kazasu.card.EmbeddedCard;
import kazasu.office.Application;
import kazasu.office.ApplicationState;
import kazasu.office.Refusal;
import kazasu.office.ResidenceStatus;
import kazasu.office.rules.Papers;
import kazasu.office.rules.Papers.PhotoId;
import kazasu.office.rules.Papers.ReplyForm;
import kazasu.office.rules.Visit.Visitor;
import kazasu.office.town.Townsfolk;
import kazasu.pki.CertificateKind;
import org.junit.jupiter.api.Test;

/** Children, wards, proxies, foreign residents. */
class PeopleTest extends CounterFixture {
    private static final Papers PASSPORT = Papers.NONE.with(new PhotoId.Other());

    private EmbeddedCard childs() {
        Application ordered =
                counter().orderCard(CardOrder.of(Townsfolk.JIRO.code()).with(AUTHENTICATION));
        EmbeddedCard card = town.make(ordered.id());
        clock.pass(Duration.ofDays(1));
        Attendance father =
                new Attendance(Townsfolk.JIRO.code(), Visitor.LEGAL_REPRESENTATIVE, PASSPORT.withProofOfAuthority());
        counter().handOver(father, card, Optional.empty(), pins);
        return card;
    }

    @Test
    void aChildHasNoSignatureCertificate() {
        refuses(Refusal.APPLICANT_UNDER_15, () -> counter().orderCard(CardOrder.of(Townsfolk.JIRO.code())));
        EmbeddedCard card = childs();
        agrees(card, Townsfolk.JIRO, CertificateKind.USER_AUTHENTICATION);
        assertThat(certificates(Townsfolk.JIRO, CertificateKind.SIGNATURE)).isEmpty();
    }

    @Test
    void theLegalRepresentativeComesForAChild() {
        EmbeddedCard card = childs();
        refuses(
                Refusal.APPLICANT_NEEDS_LEGAL_REPRESENTATIVE,
                () -> counter().renew(Attendance.holder(Townsfolk.JIRO.code()), card, AUTHENTICATION, pins));
        Attendance without = new Attendance(Townsfolk.JIRO.code(), Visitor.LEGAL_REPRESENTATIVE, PASSPORT);
        refuses(Refusal.PROXY_WITHOUT_AUTHORITY, () -> counter().renew(without, card, AUTHENTICATION, pins));
        counter().renew(without.with(PASSPORT.withProofOfAuthority()), card, AUTHENTICATION, pins);
    }

    @Test
    void anAdultWardHasNoneEither() {
        refuses(Refusal.APPLICANT_ADULT_WARD, () -> counter().orderCard(CardOrder.of(Townsfolk.MATSUKO.code())));
    }

    @Test
    void aProxyRenewsWithTheFormOfTheNotice() {
        EmbeddedCard card = cardOf(TARO);
        clock.set(LocalDate.of(2031, 3, 1));
        ReplyForm form = new ReplyForm(ReplyForm.Origin.NOTICE, true, ReplyForm.Pins.RIGHT);
        Attendance proxy = new Attendance(TARO.code(), Visitor.PROXY, PASSPORT.with(form));
        assertThat(counter().renew(proxy, card, BOTH, pins).state()).isEqualTo(ApplicationState.COMPLETED);
    }

    @Test
    void withoutItTheHolderIsAskedByPostAndTheProxyComesAgain() {
        EmbeddedCard card = cardOf(TARO);
        clock.set(LocalDate.of(2031, 5, 5));
        Attendance proxy = new Attendance(TARO.code(), Visitor.PROXY, PASSPORT);
        Application sent = counter().issue(proxy, card, BOTH, pins);
        assertThat(sent.state()).isEqualTo(ApplicationState.INQUIRY_SENT);
        assertThat(sent.reason()).hasValue("proxy-certificate-expired");
        ReplyForm reply = new ReplyForm(ReplyForm.Origin.INQUIRY, true, ReplyForm.Pins.RIGHT);
        Application done = counter().issue(proxy.with(PASSPORT.with(reply)), card, BOTH, pins);
        assertThat(done.id()).isEqualTo(sent.id());
        assertThat(done.state()).isEqualTo(ApplicationState.COMPLETED);
        agrees(card, TARO, CertificateKind.SIGNATURE);
    }

    @Test
    void aReplyToNoInquiryIsRefused() {
        EmbeddedCard card = cardOf(TARO);
        ReplyForm reply = new ReplyForm(ReplyForm.Origin.INQUIRY, true, ReplyForm.Pins.RIGHT);
        Attendance proxy = new Attendance(TARO.code(), Visitor.PROXY, PASSPORT.with(reply));
        refuses(Refusal.PROXY_WITHOUT_REPLY_FORM, () -> counter().renew(proxy, card, BOTH, pins));
    }

    @Test
    void aForeignResidentsCardFollowsTheStayWhenAsked() {
        Attendance herself = Attendance.holder(Townsfolk.MARIA.code());
        EmbeddedCard card = cardOf(Townsfolk.MARIA);
        assertThat(lastDay(newest(Townsfolk.MARIA, CertificateKind.SIGNATURE))).isEqualTo(LocalDate.of(2028, 3, 31));
        counter().extendCardSpecially(herself, card);
        refuses(Refusal.CARD_EXTENSION_REPEATED, () -> counter().extendCardSpecially(herself, card));
        assertThat(hasLive(Townsfolk.MARIA, CertificateKind.USER_AUTHENTICATION))
                .isFalse();
        town.register()
                .changeStay(Townsfolk.MARIA.code(), new ResidenceStatus.MidToLongTerm(LocalDate.of(2030, 3, 31)));
        counter().extendCard(herself, card);
        counter().issue(herself, card, BOTH, pins);
        assertThat(lastDay(newest(Townsfolk.MARIA, CertificateKind.SIGNATURE))).isEqualTo(LocalDate.of(2030, 3, 31));
        refuses(Refusal.CARD_WITHOUT_STAY, () -> counter().extendCard(HIMSELF, cardOf(TARO)));
    }

    @Test
    void aCopyAndAReceiptArePrinted() {
        EmbeddedCard card = cardOf(TARO);
        Application done = counter().renew(HIMSELF, card, BOTH, pins);
        String receipt = counter().receipt(done.id()).orElseThrow().ja();
        assertThat(receipt).contains("領収書", "合計: 200円");
        String copy = counter()
                .printedCopy(newest(TARO, CertificateKind.SIGNATURE).id())
                .ja();
        assertThat(copy).contains("署名用電子証明書の写し", "検証　太郎", "1991-05-04", "男", "2031-05-04 23:59:59 JST");
        town.register().moveWithin(TARO.code(), "群馬県前橋市検証町二丁目２番２号");
        assertThat(counter()
                        .printedCopy(newest(TARO, CertificateKind.SIGNATURE).id())
                        .ja())
                .as("what the certificate says, not the register")
                .isEqualTo(copy);
        assertThat(counter()
                        .printedCopy(newest(TARO, CertificateKind.USER_AUTHENTICATION)
                                .id())
                        .en())
                .doesNotContain("検証");
    }
}
