package kazasu.office.rules;

import static kazasu.office.rules.Refusals.when;

import java.time.LocalDate;
import java.util.Optional;
import kazasu.model.Certainty;
import kazasu.office.OfficeSwitches;
import kazasu.office.OfficeSwitches.OtherMunicipality;
import kazasu.office.Refusal;
import kazasu.office.rules.Papers.PhotoId.DrivingLicence;
import kazasu.office.rules.Papers.ReplyForm;
import kazasu.office.rules.Papers.ReplyForm.Origin;
import kazasu.office.rules.Papers.ReplyForm.Pins;
import kazasu.office.rules.Visit.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * 本人確認 (rules.md §4.4, §3): who may do what on the same day, who must come a second time with the 照会書兼回答書, who not at
 * all.
 */
public final class IdentityCheck {
    private static final Source COUNTER = new Source("R §4.4", Certainty.C);
    private static final LocalDate OTHER_COUNTERS = LocalDate.of(2024, 5, 27);

    private IdentityCheck() {}

    /** What comes of it. */
    public sealed interface Outcome {
        /** It is done now. */
        record SameDay(Source source) implements Outcome {}

        /** 文書照会: a form goes to the holder's address, and somebody comes again with it. The reason says why. */
        record InquiryFirst(Refusal reason, Source source) implements Outcome {}

        /** It isn't done. */
        record Refused(Refusal reason) implements Outcome {}
    }

    /**
     * Checks a visit: the place, the card, whether this visitor may act for this holder, and then the papers.
     *
     * @param visit who comes with what
     * @param switches {@code office.other-municipality}
     */
    public static Outcome check(Visit visit, OfficeSwitches switches) {
        if (!visit.procedure().needsIdentity()) {
            return new Outcome.SameDay(new Source("R §2.3", Certainty.C));
        }
        return place(visit, switches)
                .or(() -> card(visit))
                .or(() -> representation(visit))
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> papers(visit));
    }

    /** The residence municipality; for holders abroad, who come in person, the home-registry one (§4.4, §4.5, C). */
    private static Optional<Refusal> place(Visit visit, OfficeSwitches switches) {
        boolean early = visit.date().isBefore(OTHER_COUNTERS);
        return switch (visit.place()) {
            case RESIDENCE -> Optional.empty();
            case NOT_ON_REGISTER -> Optional.of(Refusal.APPLICANT_NOT_ON_REGISTER);
            case ABROAD_ELSEWHERE -> Optional.of(Refusal.APPLICANT_ABROAD);
            case OTHER_MUNICIPALITY ->
                when(
                        early || switches.otherMunicipality() == OtherMunicipality.REFUSED,
                        Refusal.APPLICANT_OF_OTHER_MUNICIPALITY);
            case ABROAD_AT_HOME_REGISTRY ->
                early
                        ? Optional.of(Refusal.DEPARTURE_NOT_YET)
                        : when(visit.visitor() != Visitor.HOLDER, Refusal.PROXY_FOR_HOLDER_ABROAD);
        };
    }

    private static Optional<Refusal> card(Visit visit) {
        return when(visit.procedure().needsCard() && !visit.papers().card(), Refusal.CARD_NOT_BROUGHT);
    }

    private static Optional<Refusal> representation(Visit visit) {
        return when(
                visit.needsLegalRepresentative() && visit.visitor() != Visitor.LEGAL_REPRESENTATIVE,
                Refusal.APPLICANT_NEEDS_LEGAL_REPRESENTATIVE);
    }

    private static Outcome papers(Visit visit) {
        return switch (visit.visitor()) {
            case HOLDER -> holder(visit);
            case LEGAL_REPRESENTATIVE -> legalRepresentative(visit.papers());
            case PROXY -> proxy(visit);
        };
    }

    /**
     * A photo ID, or the card with its PINs; without, the inquiry (§4.4, C). For a PIN reset the card doesn't count, its PIN is
     * what is missing, and the photo ID has no substitute (§3, C).
     */
    private static Outcome holder(Visit visit) {
        Papers papers = visit.papers();
        boolean reset = visit.procedure() == Procedure.PIN_RESET;
        boolean cardProves = papers.card() && papers.pinsKnown() && !reset;
        if (cardProves || papers.photoIds().stream().anyMatch(id -> id.proves(visit.registeredAddress()))) {
            return new Outcome.SameDay(COUNTER);
        }
        boolean licence = papers.photoIds().stream().anyMatch(DrivingLicence.class::isInstance);
        Refusal reason = licence ? Refusal.IDENTITY_LICENCE_ADDRESS : Refusal.IDENTITY_NO_PHOTO_ID;
        if (reset) {
            return new Outcome.Refused(reason);
        }
        return isReply(papers.replyForm()) ? new Outcome.SameDay(COUNTER) : new Outcome.InquiryFirst(reason, COUNTER);
    }

    /** Own photo ID and proof of authority (§4.4, C). */
    private static Outcome legalRepresentative(Papers papers) {
        if (papers.photoIds().isEmpty()) {
            return new Outcome.Refused(Refusal.PROXY_WITHOUT_PHOTO_ID);
        }
        return papers.proofOfAuthority()
                ? new Outcome.SameDay(COUNTER)
                : new Outcome.Refused(Refusal.PROXY_WITHOUT_AUTHORITY);
    }

    /** Own photo ID and the form; what is wrong with the form leads to the inquiry (§4.4, C). */
    private static Outcome proxy(Visit visit) {
        if (visit.papers().photoIds().isEmpty()) {
            return new Outcome.Refused(Refusal.PROXY_WITHOUT_PHOTO_ID);
        }
        return form(visit)
                .<Outcome>map(reason -> new Outcome.InquiryFirst(reason, COUNTER))
                .orElseGet(() -> new Outcome.SameDay(COUNTER));
    }

    /** The form that came with the notice serves a renewal in time; the one sent after an inquiry serves everything. */
    private static Optional<Refusal> form(Visit visit) {
        ReplyForm form = visit.papers().replyForm();
        if (!isReply(form) && visit.certificate() == CertificateStanding.EXPIRED) {
            return Optional.of(Refusal.PROXY_CERTIFICATE_EXPIRED);
        }
        if (form == null || (form.origin() == Origin.NOTICE && visit.procedure() != Procedure.RENEWAL)) {
            return Optional.of(Refusal.PROXY_WITHOUT_REPLY_FORM);
        }
        if (!form.sealed()) {
            return Optional.of(Refusal.PROXY_FORM_NOT_SEALED);
        }
        return form.pins() == Pins.MISSING
                ? Optional.of(Refusal.PROXY_FORM_WITHOUT_PINS)
                : when(form.pins() == Pins.WRONG, Refusal.PROXY_FORM_PIN_WRONG);
    }

    private static boolean isReply(@Nullable ReplyForm form) {
        return form != null && form.origin() == Origin.INQUIRY;
    }
}
