package kazasu.office.counter;

import java.util.Optional;
import java.util.Set;
import kazasu.apdu.CardSlot;
import kazasu.office.Application;
import kazasu.office.ApplicationState;
import kazasu.office.CardKind;
import kazasu.office.CardRecord;
import kazasu.office.Procedure;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.counter.Admission.Asked;
import kazasu.office.rules.CertificateStanding;
import kazasu.office.rules.JukiRules;
import kazasu.pki.CertificateKind;

/** 電子証明書新規発行/更新: certificates onto a card that its holder has (rules.md §4.3). */
final class CertificateDesk {
    private final CounterTerminal terminal;

    CertificateDesk(CounterTerminal terminal) {
        this.terminal = terminal;
    }

    /** Of kinds of which the holder has no live one. */
    Application issue(Attendance who, CardSlot slot, Set<CertificateKind> kinds, PinPad pad) {
        CounterCard card = CounterCard.identify(slot);
        Asked asked = asked(Procedure.ISSUE, kazasu.office.rules.Procedure.ISSUE, who, card, kinds);
        return run(asked, card, pad, hearing -> {
            for (CertificateKind kind : kinds) {
                if (hearing.standings().hasLive(who.resident(), kind, card.kind())) {
                    throw new RefusedException(Refusal.CERTIFICATE_DOUBLE_ISSUE, kind.name());
                }
            }
        });
    }

    /** In place of live ones: 更新 within the window, else a re-issue. */
    Application renew(Attendance who, CardSlot slot, Set<CertificateKind> kinds, PinPad pad) {
        CounterCard card = CounterCard.identify(slot);
        Asked asked = asked(Procedure.RENEWAL, kazasu.office.rules.Procedure.RENEWAL, who, card, kinds);
        return run(asked, card, pad, hearing -> {
            for (CertificateKind kind : kinds) {
                requireValid(hearing.standing(hearing.person(), kind), kind);
            }
        });
    }

    /** {@code CERTIFICATE_NONE}, {@code CERTIFICATE_EXPIRED}, {@code CERTIFICATE_REVOKED}, {@code CERTIFICATE_HELD}. */
    static void requireValid(CertificateStanding standing, CertificateKind kind) {
        Refusal refusal = switch (standing) {
            case VALID -> null;
            case NONE -> Refusal.CERTIFICATE_NONE;
            case EXPIRED -> Refusal.CERTIFICATE_EXPIRED;
            case REVOKED -> Refusal.CERTIFICATE_REVOKED;
            case HELD -> Refusal.CERTIFICATE_HELD;
        };
        if (refusal != null) {
            throw new RefusedException(refusal, kind.name());
        }
    }

    private static Asked asked(
            Procedure procedure,
            kazasu.office.rules.Procedure visit,
            Attendance who,
            CounterCard card,
            Set<CertificateKind> kinds) {
        return new Asked(procedure, visit, who, Optional.of(card.number()), kinds);
    }

    /** What else keeps an issue from being accepted. */
    private interface Condition {
        void require(Hearing hearing);
    }

    private Application run(Asked asked, CounterCard card, PinPad pad, Condition condition) {
        boolean[] pinless = new boolean[1];
        Application received = new Admission(terminal).receive(asked, hearing -> {
            CardRecord record = hearing.usableCard();
            Hearing.requireKind(record, card.kind());
            for (CertificateKind kind : asked.kinds()) {
                requireIssuer(hearing, record, kind);
            }
            condition.require(hearing);
            hearing.requireEligible(record.pinless());
            pinless[0] = record.pinless();
            return hearing.application().charged(new FeeCases(hearing).ofIssue().name());
        });
        if (received.state() == ApplicationState.INQUIRY_SENT) {
            return received;
        }
        if (!pinless[0]) {
            prove(received, card, pad);
        }
        return new CardIssue(terminal, card, pad, !pinless[0]).finish(received);
    }

    /** Before the card is touched: its old certificates go off it with the first step. */
    private void requireIssuer(Hearing hearing, CardRecord card, CertificateKind kind) {
        if (card.kind() == CardKind.JUKI) {
            requireJuki(kind);
        } else {
            terminal.agency().requireGeneration(hearing.books(), kind);
        }
    }

    private void requireJuki(CertificateKind kind) {
        JukiRules.certificate(kind, terminal.today()).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
    }

    /** The holder types the PINs that are set (rules.md §4.3, L); one that can't stops the procedure before the card is touched. */
    private void prove(Application received, CounterCard card, PinPad pad) {
        try {
            for (CertificateKind kind : received.kinds()) {
                if (card.triesLeft(CardPins.of(kind)) > 0) {
                    card.verify(CardPins.of(kind), pad);
                }
            }
        } catch (RefusedException e) {
            new Recovery(terminal).refuse(received, e.refusal());
            throw e;
        }
    }
}
