package kazasu.office.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kazasu.office.OfficeSwitches;
import kazasu.office.rules.IdentityCheck.Outcome;
import kazasu.office.rules.Papers.PhotoId;
import kazasu.office.rules.Papers.ReplyForm;
import kazasu.office.rules.Visit.Place;
import kazasu.office.rules.Visit.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * rules.md §4.4, §3. In the tables the papers stand as words: {@code card} (PINs known), {@code card?} (PINs not known),
 * {@code id}, {@code licence} (registered address), {@code licence?} (another), {@code authority}, {@code notice:…} and {@code
 * inquiry:…} (forms: ok, open, wrong, missing). An outcome is {@code same-day}, {@code inquiry REASON} or {@code refused REASON}.
 */
class IdentityCheckTest {
    private static final String ADDRESS = "群馬県前橋市検証町一丁目１番１号";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "RENEWAL, card, same-day",
        "RENEWAL, card? id, same-day",
        "RENEWAL, card? licence, same-day",
        "RENEWAL, card?, inquiry IDENTITY_NO_PHOTO_ID",
        "RENEWAL, card? licence?, inquiry IDENTITY_LICENCE_ADDRESS",
        "RENEWAL, card? licence? id, same-day",
        "RENEWAL, card? inquiry:ok, same-day",
        "RENEWAL, card? notice:ok, inquiry IDENTITY_NO_PHOTO_ID",
        "RENEWAL, id, refused CARD_NOT_BROUGHT",
        "ISSUE, card, same-day",
        "ISSUE, card?, inquiry IDENTITY_NO_PHOTO_ID",
        "HAND_OVER, id, same-day",
        "HAND_OVER, '', inquiry IDENTITY_NO_PHOTO_ID",
        "HAND_OVER, inquiry:ok, same-day",
        "PIN_RESET, card? id, same-day",
        "PIN_RESET, card, refused IDENTITY_NO_PHOTO_ID",
        "PIN_RESET, card?, refused IDENTITY_NO_PHOTO_ID",
        "PIN_RESET, card? licence?, refused IDENTITY_LICENCE_ADDRESS",
        "PIN_RESET, card? licence, same-day",
        "PIN_RESET, id, refused CARD_NOT_BROUGHT",
        "PIN_CHANGE, card, same-day",
        "REVOCATION, card, same-day",
        "REVOCATION, id, same-day",
        "REVOCATION, '', inquiry IDENTITY_NO_PHOTO_ID",
        "KEY_COMPROMISE_NOTICE, id, same-day",
        "CARD_STOP_END, card, same-day",
        "CARD_STOP_END, id, refused CARD_NOT_BROUGHT",
        "CARD_RETURN, card, same-day",
        "CARD_STOP, '', same-day",
        "OWN_CHECK, '', same-day",
    })
    void theHolder(Procedure procedure, String papers, String outcome) {
        check(visit(procedure, Visitor.HOLDER, CertificateStanding.VALID, papers), outcome);
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "RENEWAL, card? id authority, same-day",
        "RENEWAL, card? id, refused PROXY_WITHOUT_AUTHORITY",
        "RENEWAL, card authority, refused PROXY_WITHOUT_PHOTO_ID",
        "RENEWAL, id authority, refused CARD_NOT_BROUGHT",
        "PIN_RESET, card? id authority, same-day",
        "HAND_OVER, id authority, same-day",
        "REVOCATION, licence? authority, same-day",
    })
    void theLegalRepresentative(Procedure procedure, String papers, String outcome) {
        check(visit(procedure, Visitor.LEGAL_REPRESENTATIVE, CertificateStanding.VALID, papers), outcome);
    }

    @ParameterizedTest(name = "{0}, certificate {1}, with {2}: {3}")
    @CsvSource({
        "RENEWAL, VALID, card id notice:ok, same-day",
        "RENEWAL, VALID, card id, inquiry PROXY_WITHOUT_REPLY_FORM",
        "RENEWAL, VALID, card id notice:open, inquiry PROXY_FORM_NOT_SEALED",
        "RENEWAL, VALID, card id notice:missing, inquiry PROXY_FORM_WITHOUT_PINS",
        "RENEWAL, VALID, card id notice:wrong, inquiry PROXY_FORM_PIN_WRONG",
        "RENEWAL, VALID, card notice:ok, refused PROXY_WITHOUT_PHOTO_ID",
        "RENEWAL, VALID, id notice:ok, refused CARD_NOT_BROUGHT",
        "RENEWAL, EXPIRED, card id notice:ok, inquiry PROXY_CERTIFICATE_EXPIRED",
        "RENEWAL, EXPIRED, card id, inquiry PROXY_CERTIFICATE_EXPIRED",
        "RENEWAL, EXPIRED, card id inquiry:ok, same-day",
        "ISSUE, REVOKED, card id notice:ok, inquiry PROXY_WITHOUT_REPLY_FORM",
        "ISSUE, REVOKED, card id inquiry:ok, same-day",
        "ISSUE, EXPIRED, card id notice:ok, inquiry PROXY_CERTIFICATE_EXPIRED",
        "PIN_RESET, VALID, card id, inquiry PROXY_WITHOUT_REPLY_FORM",
        "PIN_RESET, VALID, card id notice:ok, inquiry PROXY_WITHOUT_REPLY_FORM",
        "PIN_RESET, VALID, card id inquiry:ok, same-day",
        "PIN_RESET, VALID, card id inquiry:open, inquiry PROXY_FORM_NOT_SEALED",
        "PIN_RESET, VALID, card id inquiry:missing, inquiry PROXY_FORM_WITHOUT_PINS",
        "RENEWAL, VALID, card id inquiry:wrong, inquiry PROXY_FORM_PIN_WRONG",
    })
    void aProxy(Procedure procedure, CertificateStanding certificate, String papers, String outcome) {
        check(visit(procedure, Visitor.PROXY, certificate, papers), outcome);
    }

    @ParameterizedTest
    @EnumSource
    void aMinorOrWardIsRepresentedByLaw(Visitor visitor) {
        Visit adult = visit(Procedure.RENEWAL, visitor, CertificateStanding.VALID, "card id authority notice:ok");
        Visit minor = new Visit(
                adult.procedure(), visitor, adult.place(), TODAY, true, adult.certificate(), ADDRESS, adult.papers());
        check(adult, "same-day");
        check(
                minor,
                visitor == Visitor.LEGAL_REPRESENTATIVE ? "same-day" : "refused APPLICANT_NEEDS_LEGAL_REPRESENTATIVE");
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}; other municipality accepted: {4}")
    @CsvSource({
        "RESIDENCE, HOLDER, 2016-02-01, same-day, same-day",
        "NOT_ON_REGISTER, HOLDER, 2026-11-22, refused APPLICANT_NOT_ON_REGISTER, refused APPLICANT_NOT_ON_REGISTER",
        "OTHER_MUNICIPALITY, HOLDER, 2024-05-26, refused APPLICANT_OF_OTHER_MUNICIPALITY, refused APPLICANT_OF_OTHER_MUNICIPALITY",
        "OTHER_MUNICIPALITY, HOLDER, 2024-05-27, refused APPLICANT_OF_OTHER_MUNICIPALITY, same-day",
        "ABROAD_ELSEWHERE, HOLDER, 2026-11-22, refused APPLICANT_ABROAD, refused APPLICANT_ABROAD",
        "ABROAD_AT_HOME_REGISTRY, HOLDER, 2024-05-26, refused DEPARTURE_NOT_YET, refused DEPARTURE_NOT_YET",
        "ABROAD_AT_HOME_REGISTRY, HOLDER, 2024-05-27, same-day, same-day",
        "ABROAD_AT_HOME_REGISTRY, PROXY, 2026-11-22, refused PROXY_FOR_HOLDER_ABROAD, refused PROXY_FOR_HOLDER_ABROAD",
        "ABROAD_AT_HOME_REGISTRY, LEGAL_REPRESENTATIVE, 2026-11-22, refused PROXY_FOR_HOLDER_ABROAD, refused PROXY_FOR_HOLDER_ABROAD",
    })
    void theCounter(Place place, Visitor visitor, LocalDate date, String standard, String accepted) {
        Visit visit = new Visit(
                Procedure.ISSUE,
                visitor,
                place,
                date,
                false,
                CertificateStanding.NONE,
                ADDRESS,
                papers("card id authority inquiry:ok"));
        assertThat(words(IdentityCheck.check(visit, OfficeSwitches.DEFAULTS))).isEqualTo(standard);
        assertThat(words(IdentityCheck.check(
                        visit, OfficeSwitches.DEFAULTS.with("office.other-municipality", "accepted"))))
                .isEqualTo(accepted);
    }

    @Test
    void halfWidthAndBlanksDoNotMakeAnotherAddress() {
        PhotoId licence = new PhotoId.DrivingLicence("群馬県前橋市 検証町一丁目1番1号");
        assertThat(licence.proves(ADDRESS)).isTrue();
        assertThat(licence.proves("群馬県前橋市検証町一丁目１番２号")).isFalse();
        assertThat(new PhotoId.Other().proves("")).isTrue();
    }

    private static void check(Visit visit, String outcome) {
        assertThat(words(IdentityCheck.check(visit, OfficeSwitches.DEFAULTS))).isEqualTo(outcome);
    }

    private static String words(Outcome outcome) {
        if (outcome instanceof Outcome.InquiryFirst inquiry) {
            return "inquiry " + inquiry.reason();
        }
        return outcome instanceof Outcome.Refused refused ? "refused " + refused.reason() : "same-day";
    }

    private static Visit visit(Procedure procedure, Visitor visitor, CertificateStanding certificate, String papers) {
        return new Visit(procedure, visitor, Place.RESIDENCE, TODAY, false, certificate, ADDRESS, papers(papers));
    }

    private static Papers papers(String words) {
        Papers papers = Papers.NONE;
        for (String word : words.isEmpty() ? new String[0] : words.split(" ")) {
            papers = with(papers, word);
        }
        return papers;
    }

    private static Papers with(Papers papers, String word) {
        return switch (word) {
            case "card" -> papers.withCard(true);
            case "card?" -> papers.withCard(false);
            case "id" -> papers.with(new PhotoId.Other());
            case "licence" -> papers.with(new PhotoId.DrivingLicence(ADDRESS));
            case "licence?" -> papers.with(new PhotoId.DrivingLicence("東京都千代田区検証二丁目"));
            case "authority" -> papers.withProofOfAuthority();
            default -> papers.with(form(word));
        };
    }

    private static ReplyForm form(String word) {
        ReplyForm.Origin origin = word.startsWith("notice:") ? ReplyForm.Origin.NOTICE : ReplyForm.Origin.INQUIRY;
        ReplyForm.Pins pins = switch (word.substring(word.indexOf(':') + 1)) {
            case "wrong" -> ReplyForm.Pins.WRONG;
            case "missing" -> ReplyForm.Pins.MISSING;
            case "ok", "open" -> ReplyForm.Pins.RIGHT;
            default -> throw new IllegalArgumentException(word);
        };
        return new ReplyForm(origin, !word.endsWith(":open"), pins);
    }
}
