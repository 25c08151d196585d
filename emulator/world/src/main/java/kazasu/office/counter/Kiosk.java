package kazasu.office.counter;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import kazasu.apdu.CardSlot;
import kazasu.office.Application;
import kazasu.office.ApplicationState;
import kazasu.office.CardRecord;
import kazasu.office.Procedure;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.rules.CertificateStanding;
import kazasu.office.rules.FeeCase;
import kazasu.office.rules.FormPin;
import kazasu.office.rules.KioskRules;
import kazasu.office.rules.KioskVisit;
import kazasu.pki.CertificateKind;

/** JPKI暗証番号リセット: the app at home, then a kiosk in a shop (rules.md §3). The other PIN is proved on the card both times. */
public final class Kiosk {
    private final CounterTerminal terminal;
    private final KioskVisit.Chain chain;

    /**
     * Somewhere.
     *
     * @param terminal clock, ledger and device key
     * @param chain whose shop it is in
     */
    public Kiosk(CounterTerminal terminal, KioskVisit.Chain chain) {
        this.terminal = terminal;
        this.chain = chain;
    }

    /**
     * What the app has seen to.
     *
     * @param card number of the card
     * @param pin to be set anew
     * @param at when
     */
    public record AppStep(String card, FormPin pin, Instant at) {}

    /**
     * The app: reads the chip by the other PIN and matches the face.
     *
     * @param slot the phone with the card
     * @param pin to be set anew
     * @param faceMatches whether the live face is that of the photo in the chip
     * @param pad where the other PIN is typed
     * @throws RefusedException {@code KIOSK_…}
     */
    public AppStep inTheApp(CardSlot slot, FormPin pin, boolean faceMatches, PinPad pad) {
        CounterCard card = CounterCard.identify(slot);
        KioskRules.inTheApp(
                        pin,
                        terminal.today(),
                        isProved(card, pin, pad),
                        faceMatches,
                        standing(card, CertificateKind.SIGNATURE),
                        standing(card, CertificateKind.USER_AUTHENTICATION))
                .ifPresent(refusal -> {
                    throw new RefusedException(refusal);
                });
        return new AppStep(card.number(), pin, terminal.now());
    }

    /**
     * The kiosk.
     *
     * @param app what the app has seen to; nothing if it wasn't used
     * @param slot with the card
     * @param pin to be set anew
     * @param pad where the other PIN and the new one are typed
     * @return COMPLETED; free of charge
     * @throws RefusedException {@code KIOSK_…}
     */
    public Application reset(Optional<AppStep> app, CardSlot slot, FormPin pin, PinPad pad) {
        CounterCard card = CounterCard.identify(slot);
        KioskVisit visit = new KioskVisit(
                pin,
                chain,
                app.filter(step -> step.card().equals(card.number()) && step.pin() == pin)
                        .map(AppStep::at)
                        .orElse(null),
                terminal.now(),
                isProved(card, pin, pad),
                standing(card, CertificateKind.SIGNATURE),
                standing(card, CertificateKind.USER_AUTHENTICATION));
        KioskRules.refusal(visit).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        return set(card, pin, pad);
    }

    /** By VERIFY: a wrong one costs a try, as everywhere. */
    private static boolean isProved(CounterCard card, FormPin pin, PinPad pad) {
        FormPin other = pin == FormPin.SIGNATURE ? FormPin.USER_AUTHENTICATION : FormPin.SIGNATURE;
        try {
            card.verify(other, pad);
            return true;
        } catch (RefusedException e) {
            if (e.refusal() == Refusal.CARD_REMOVED) {
                throw e;
            }
            return false;
        }
    }

    private CertificateStanding standing(CounterCard card, CertificateKind kind) {
        return terminal.transact(books -> {
            CardRecord record = new Standings(terminal, books).card(card);
            new Standings(terminal, books).requireUsable(record);
            Admission.Asked asked = new Admission.Asked(
                    Procedure.PIN_RESET,
                    kazasu.office.rules.Procedure.OWN_CHECK,
                    Attendance.holder(record.holder()),
                    Optional.of(record.number()),
                    Set.of(kind));
            Hearing hearing = new Hearing(terminal, books, asked);
            return hearing.standing(hearing.person(), kind);
        });
    }

    private Application set(CounterCard card, FormPin pin, PinPad pad) {
        try (NewPins typed = NewPins.typed(Set.of(pin), pad)) {
            card.administer(terminal.deviceKey(), work -> {
                typed.setOn(work);
                return work;
            });
        }
        return terminal.transact(books -> {
            CardRecord record = books.cards().find(card.number()).orElseThrow();
            Application done = books.applications()
                    .add(Application.received(
                                    Procedure.PIN_RESET,
                                    record.holder(),
                                    Optional.of(record.number()),
                                    Set.of(),
                                    terminal.now())
                            .charged(FeeCase.KIOSK_RESET.name())
                            .in(ApplicationState.COMPLETED));
            new Receipts(terminal).add(books, done);
            return done;
        });
    }
}
