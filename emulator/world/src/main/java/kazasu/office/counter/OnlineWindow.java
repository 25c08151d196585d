package kazasu.office.counter;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kazasu.apdu.CardSlot;
import kazasu.card.Chance;
import kazasu.card.EmbeddedCard;
import kazasu.office.Application;
import kazasu.office.ApplicationState;
import kazasu.office.CardKind;
import kazasu.office.CardRecord;
import kazasu.office.CardState;
import kazasu.office.CertificateRecord;
import kazasu.office.Procedure;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.Resident;
import kazasu.office.ledger.Books;
import kazasu.office.rules.CertificateEvent;
import kazasu.office.rules.Phone;
import kazasu.office.rules.PhoneRules;
import kazasu.pki.CertificateKind;

/** オンライン窓口 and the app: what a holder does from home by the own signature (rules.md §2.3, §5). */
public final class OnlineWindow {
    private static final String REVOKE = "REVOKE ";
    private static final String ENROL = "ENROL ";
    private static final String RELEASE = "RELEASE ";

    private final CounterTerminal terminal;

    /** Over the ledger of a terminal. */
    public OnlineWindow(CounterTerminal terminal) {
        this.terminal = terminal;
    }

    /** 失効申請 by own signature, signed by the card at home (Act art. 9(3)). */
    public SignedRequest revocation(Set<CertificateKind> kinds, CardSlot slot, PinPad pad) {
        String named = kinds.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
        return SignedRequest.sign(REVOKE + named, slot, pad);
    }

    /**
     * Receives a 失効申請.
     *
     * @throws RefusedException {@code CERTIFICATE_OF_ANOTHER_HOLDER} if it isn't signed with a key of ours, {@code CERTIFICATE_REVOKED},
     *     {@code CERTIFICATE_HELD}, {@code CERTIFICATE_EXPIRED}, {@code CERTIFICATE_NONE}
     */
    public Application revoke(SignedRequest request) {
        Set<CertificateKind> kinds = EnumSet.noneOf(CertificateKind.class);
        for (String name : argument(request, REVOKE).split(" ")) {
            kinds.add(CertificateKind.valueOf(name));
        }
        return terminal.transact(books -> {
            CertificateRecord signer = signer(books, request);
            new EndDesk(terminal).end(books, signer.holder(), kinds, CertificateEvent.HOLDER_REQUEST);
            return books.applications()
                    .add(Application.received(
                                    Procedure.REVOCATION,
                                    signer.holder(),
                                    Optional.of(signer.card()),
                                    kinds,
                                    terminal.now())
                            .in(ApplicationState.COMPLETED));
        });
    }

    /** スマホ用電子証明書の利用申請, signed by the card. */
    public SignedRequest enrolment(Phone phone, CardSlot slot, PinPad pad) {
        return SignedRequest.sign(ENROL + phone.name(), slot, pad);
    }

    /**
     * Enrols a phone: the certificates of an Android phone that the person had before end.
     *
     * @param request signed by the person's card
     * @param chance of the phone
     * @param pad where the phone's PINs are set
     * @return the phone, as a card of its profile, with power
     */
    public EmbeddedCard enrol(SignedRequest request, Chance chance, PinPad pad) {
        Phone phone = Phone.valueOf(argument(request, ENROL));
        PhoneRules.enrolment(phone, terminal.today()).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        CardKind kind = CardKind.valueOf(phone.name());
        Application accepted = terminal.transact(books -> received(books, signer(books, request), phone));
        Resident holder = terminal.transact(
                books -> books.residents().find(accepted.resident()).orElseThrow());
        CardMaker maker = new CardMaker(terminal.deviceKey(), terminal.pool().orElse(null));
        EmbeddedCard device = maker.blank(CardMaker.profile(kind), holder.holder(), chance);
        maker.makeKeys(device, accepted.card().orElseThrow(), Set.of());
        maker.print(device, holder.holder());
        CounterCard there = CounterCard.identify(device);
        there.administer(terminal.deviceKey(), work -> {
            work.handOver();
            return work;
        });
        new CardIssue(terminal, there, pad, true).finish(accepted);
        return device;
    }

    private Application received(Books books, CertificateRecord signer, Phone phone) {
        CardKind kind = CardKind.valueOf(phone.name());
        endOldDevice(books, signer.holder(), phone);
        String number = new CardOrders(terminal).freeNumber(books);
        books.cards()
                .add(new CardRecord(
                        number,
                        kind,
                        signer.holder(),
                        terminal.today(),
                        books.cards().find(signer.card()).orElseThrow().expires(),
                        CardState.HANDED_OVER,
                        false));
        return books.applications()
                .add(Application.received(
                        Procedure.PHONE,
                        signer.holder(),
                        Optional.of(number),
                        EnumSet.allOf(CertificateKind.class),
                        terminal.now()));
    }

    /** One Android device a person. */
    private void endOldDevice(Books books, String holder, Phone phone) {
        PhoneRules.revokesOldDevice(phone)
                .ifPresent(reason -> books.cards().ofHolder(holder).stream()
                        .filter(old -> old.kind().name().equals(phone.name())
                                && !old.state().isOver())
                        .forEach(old -> {
                            books.certificates()
                                    .ofCard(old.number())
                                    .forEach(record -> books.revocations()
                                            .revoke(record.id(), reason, Procedure.PHONE.name(), terminal.now()));
                            books.cards().update(old.with(CardState.LAPSED));
                        }));
    }

    /** 一時停止解除 of a phone that was found again, signed by the card. */
    public SignedRequest release(String phone, CardSlot slot, PinPad pad) {
        return SignedRequest.sign(RELEASE + new BigInteger(phone), slot, pad);
    }

    /**
     * Lifts the hold of a phone's user authentication certificate; its signature certificate, whose hold stays, is issued anew (rules.md
     * §2.4).
     *
     * @throws RefusedException {@code CARD_UNKNOWN} unless it is a phone of the one who signed, {@code CARD_NOT_SUSPENDED}
     */
    public CardRecord release(SignedRequest request) {
        String number = String.format("%016d", new BigInteger(argument(request, RELEASE)));
        return terminal.transact(books -> {
            CertificateRecord signer = signer(books, request);
            CardRecord phone = books.cards()
                    .find(number)
                    .filter(card -> card.kind().isPhone() && card.holder().equals(signer.holder()))
                    .orElseThrow(() -> new RefusedException(Refusal.CARD_UNKNOWN, number));
            if (phone.state() != CardState.SUSPENDED) {
                throw new RefusedException(Refusal.CARD_NOT_SUSPENDED);
            }
            for (CertificateRecord record : books.certificates().ofCard(number)) {
                if (PhoneRules.holdRelease(record.kind(), true).isEmpty()) {
                    books.revocations().release(record.id(), terminal.now());
                }
            }
            CardRecord free = phone.with(CardState.HANDED_OVER);
            books.cards().update(free);
            return free;
        });
    }

    private static String argument(SignedRequest request, String verb) {
        if (!request.text().startsWith(verb)) {
            throw new RefusedException(Refusal.CERTIFICATE_OF_ANOTHER_HOLDER);
        }
        return request.text().substring(verb.length());
    }

    /** Who signed: by a certificate of ours that stands, on a card that can be used. */
    private CertificateRecord signer(Books books, SignedRequest request) {
        CertificateRecord record = books.certificates()
                .find(request.certificate())
                .filter(known -> known.kind() == CertificateKind.SIGNATURE && request.isAuthentic())
                .orElseThrow(() -> new RefusedException(Refusal.CERTIFICATE_OF_ANOTHER_HOLDER));
        new Standings(terminal, books).resident(record.holder());
        CertificateDesk.requireValid(Hearing.standing(terminal, books, record), record.kind());
        return record;
    }
}
