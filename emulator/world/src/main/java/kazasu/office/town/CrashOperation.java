package kazasu.office.town;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kazasu.apdu.CardSlot;
import kazasu.card.EmbeddedCard;
import kazasu.office.Application;
import kazasu.office.CardKind;
import kazasu.office.counter.Attendance;
import kazasu.office.counter.CounterCard;
import kazasu.office.rules.FormPin;
import kazasu.pki.CertificateKind;

/** The procedures that are cut: what must be so before, and what is done. */
enum CrashOperation {
    /** 更新 of both certificates. */
    RENEWAL {
        @Override
        void prepare(Town town, EmbeddedCard card, String holder) {
            usable(town, card, holder);
        }

        @Override
        void run(Town town, CardSlot card, String holder) {
            town.counter().renew(Attendance.holder(holder), card, BOTH, PINS);
        }
    },
    /** 新規発行 of both, the old ones having ended. */
    ISSUE {
        @Override
        void prepare(Town town, EmbeddedCard card, String holder) {
            usable(town, card, holder);
            town.counter().revoke(Attendance.holderWithPassport(holder), BOTH);
        }

        @Override
        void run(Town town, CardSlot card, String holder) {
            town.counter().issue(Attendance.holder(holder), card, BOTH, PINS);
        }
    },
    /** To a card without PINs. */
    WITHOUT_PINS {
        @Override
        void prepare(Town town, EmbeddedCard card, String holder) {
            usable(town, card, holder);
        }

        @Override
        void run(Town town, CardSlot card, String holder) {
            town.counter().withoutPins(Attendance.holder(holder), card);
        }
    },
    /** 暗証番号初期化 of all four. */
    PIN_RESET {
        @Override
        void prepare(Town town, EmbeddedCard card, String holder) {
            usable(town, card, holder);
        }

        @Override
        void run(Town town, CardSlot card, String holder) {
            town.counter().resetPins(Attendance.holderWithPassport(holder), card, EnumSet.allOf(FormPin.class), PINS);
        }
    };

    static final Set<CertificateKind> BOTH = EnumSet.allOf(CertificateKind.class);
    static final TypedPins PINS = TypedPins.specimen();

    abstract void prepare(Town town, EmbeddedCard card, String holder);

    abstract void run(Town town, CardSlot card, String holder);

    /** Goes on with what broke off. */
    void resume(Town town, EmbeddedCard card) {
        town.counter().resume(card, PINS);
    }

    /** Gives up what broke off. */
    void abandon(Town town, EmbeddedCard card) {
        String number = CounterCard.identify(card).number();
        List<Application> open =
                town.ledger().transact(books -> books.applications().unfinished(number));
        open.forEach(application -> town.counter().abandon(application.id(), Optional.of(card)));
    }

    /** Both certificates live, all PINs known: whatever the cut before has left. */
    private static void usable(Town town, EmbeddedCard card, String holder) {
        CounterCard there = CounterCard.identify(card);
        boolean pinless = town.ledger()
                .transact(books ->
                        books.cards().find(there.number()).orElseThrow().pinless());
        if (pinless) {
            town.counter().withPins(Attendance.holder(holder), card, PINS);
        }
        Set<FormPin> locked = EnumSet.allOf(FormPin.class);
        locked.removeIf(pin -> there.triesLeft(pin) > 0);
        if (!locked.isEmpty()) {
            town.counter().resetPins(Attendance.holderWithPassport(holder), card, locked, PINS);
        }
        Set<CertificateKind> missing = EnumSet.allOf(CertificateKind.class);
        missing.removeIf(kind -> town.ledger()
                .transact(books -> books.certificates()
                        .live(holder, kind, CardKind.MY_NUMBER, town.terminal().now()))
                .isPresent());
        if (!missing.isEmpty()) {
            town.counter().issue(Attendance.holder(holder), card, missing, PINS);
        }
    }
}
