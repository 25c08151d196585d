package kazasu.office.counter;

import java.util.Optional;
import java.util.Set;
import kazasu.apdu.CardSlot;
import kazasu.card.Chance;
import kazasu.card.EmbeddedCard;
import kazasu.command.Text;
import kazasu.office.Application;
import kazasu.office.ApplicationState;
import kazasu.office.CardRecord;
import kazasu.office.CertificateId;
import kazasu.office.CertificateRecord;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.rules.FormPin;
import kazasu.pki.CertificateKind;

/**
 * 市区町村窓口 (MunicipalRegistrationAuthority): the procedures of a clerk. Each is admitted by the rules or refused by name ({@link
 * RefusedException}), and goes on by the states of its application, so that a crash at any step leaves one that {@link #resume} finishes or
 * {@link #abandon} closes.
 */
public final class MunicipalCounter {
    private final CounterTerminal terminal;

    /**
     * At a terminal.
     *
     * @param terminal with its key pair generation device
     */
    public MunicipalCounter(CounterTerminal terminal) {
        this.terminal = terminal;
    }

    /** 交付申請: orders a card from the factory; {@code CARD_ALREADY_HELD} if there is one. */
    public Application orderCard(CardOrder order) {
        return new CardOrders(terminal).first(order);
    }

    /** 再交付申請 after a loss: the lost card lapses at once. */
    public Application replaceLostCard(CardOrder order) {
        return new CardOrders(terminal).afterLoss(order);
    }

    /**
     * 交付, not on the day of the application.
     *
     * @param who comes
     * @param card that came from the factory
     * @param givenBack an old card, which a holder of a juki card must return
     * @param pad where the PINs are set
     */
    public Application handOver(Attendance who, CardSlot card, Optional<CardSlot> givenBack, PinPad pad) {
        return new HandOver(terminal).handOver(who, card, givenBack, pad);
    }

    /** A card that nobody came for: it lapses, its certificates were destroyed before they were handed over (rules.md §2.4). */
    public Application neverCollected(long application) {
        return abandon(application, Optional.empty());
    }

    /**
     * 新規発行, for a holder who has no live certificate of those kinds.
     *
     * @return COMPLETED, or INQUIRY_SENT if the holder is asked by post first
     */
    public Application issue(Attendance who, CardSlot card, Set<CertificateKind> kinds, PinPad pad) {
        return new CertificateDesk(terminal).issue(who, card, kinds, pad);
    }

    /**
     * 更新, or a re-issue before the window of renewal opens; the old ones end at once.
     *
     * @return COMPLETED, or INQUIRY_SENT if the holder is asked by post first
     */
    public Application renew(Attendance who, CardSlot card, Set<CertificateKind> kinds, PinPad pad) {
        return new CertificateDesk(terminal).renew(who, card, kinds, pad);
    }

    /**
     * 暗証番号初期化: forgotten or locked PINs are set anew; card and photo ID are needed.
     *
     * @param pins which
     */
    public Application resetPins(Attendance who, CardSlot card, Set<FormPin> pins, PinPad pad) {
        return new PinDesk(terminal).reset(who, card, pins, pad);
    }

    /** 暗証番号変更, by whoever knows the present one. */
    public void changePin(CardSlot card, FormPin pin, PinPad pad) {
        new PinDesk(terminal).change(card, pin, pad);
    }

    /** To a 顔認証マイナンバーカード: no PIN can be used, the signature certificate ends. */
    public Application withoutPins(Attendance who, CardSlot card) {
        return new PinDesk(terminal).withoutPins(who, card);
    }

    /** And back: all four PINs are set. */
    public Application withPins(Attendance who, CardSlot card, PinPad pad) {
        return new PinDesk(terminal).withPins(who, card, pad);
    }

    /** 失効申請, for the kinds that it names. */
    public Application revoke(Attendance who, Set<CertificateKind> kinds) {
        return new EndDesk(terminal).revoke(who, kinds);
    }

    /** 漏えい等の届出: leaked, lost or damaged keys. */
    public Application reportKeyCompromise(Attendance who, Set<CertificateKind> kinds) {
        return new EndDesk(terminal).keyCompromise(who, kinds);
    }

    /** 記録誤り等: the office finds an error in a certificate. */
    public CertificateRecord recordingError(CertificateId certificate) {
        return new EndDesk(terminal).recordingError(certificate);
    }

    /** 紛失の届出 by telephone, at any hour: card suspended, certificates held. */
    public CardRecord reportLoss(String cardNumber) {
        return new EndDesk(terminal).loss(cardNumber);
    }

    /** A lost card is found: set free at the counter only. */
    public Application cardFound(Attendance who, CardSlot card) {
        return new EndDesk(terminal).found(who, card);
    }

    /** 返納. */
    public Application returnCard(Attendance who, CardSlot card) {
        return new EndDesk(terminal).giveBack(who, card);
    }

    /** A foreign resident's card follows the new period of stay; its certificates end. */
    public Application extendCard(Attendance who, CardSlot card) {
        return new StayDesk(terminal).extend(who, card);
    }

    /** 特例期間延長: two months, once, while a longer stay is applied for. */
    public Application extendCardSpecially(Attendance who, CardSlot card) {
        return new StayDesk(terminal).extendSpecially(who, card);
    }

    /**
     * 住基カード, to 2015-12-28, while its holder waits.
     *
     * @param chance the card's random bytes
     * @param pad where the card's own PIN is set
     */
    public EmbeddedCard issueJukiCard(Attendance who, Chance chance, PinPad pad) {
        return new JukiDesk(terminal).card(who, chance, pad);
    }

    /** 電子証明書の写し, given out with a certificate. */
    public Text printedCopy(CertificateId certificate) {
        return PrintedCopy.of(terminal.transact(books -> books.certificates()
                .find(certificate)
                .orElseThrow(() -> new RefusedException(Refusal.CERTIFICATE_NONE, certificate.toString()))));
    }

    /** 領収書 of an application; nothing if nothing was to be paid for. */
    public Optional<Text> receipt(long application) {
        return terminal.transact(books -> books.applications()
                .find(application)
                .flatMap(of -> books.fees().ofResident(of.resident()).stream()
                        .filter(receipt -> receipt.application() == application)
                        .findFirst()
                        .map(receipt -> new Receipts(terminal).printed(receipt, of))));
    }

    /**
     * Goes on with what broke off for a card.
     *
     * @param slot with the card
     * @param pad where PINs are typed that are still to be set
     * @return the application, COMPLETED; nothing if none was open
     */
    public Optional<Application> resume(CardSlot slot, PinPad pad) {
        CounterCard card = CounterCard.identify(slot);
        return terminal.transact(books -> books.applications().unfinished(card.number())).stream()
                .filter(open -> open.state() != ApplicationState.INQUIRY_SENT)
                .findFirst()
                .map(open -> resume(open, card, pad));
    }

    private Application resume(Application open, CounterCard card, PinPad pad) {
        boolean pinless = terminal.transact(
                books -> books.cards().find(card.number()).orElseThrow().pinless());
        return switch (open.procedure()) {
            case ISSUE, RENEWAL, PHONE -> new CardIssue(terminal, card, pad, !pinless).finish(open);
            case PIN_RESET, PIN_MODE -> new PinDesk(terminal).resume(open, card, pad);
            default ->
                throw new RefusedException(
                        Refusal.OFFICE_UNFINISHED_APPLICATION, open.procedure().name());
        };
    }

    /**
     * Gives an application up: what was issued under it is revoked as destroyed before it was handed over.
     *
     * @param application its number
     * @param slot with the card, if it is at hand: then it is put in order, and older certificates whose keys it still has live on
     */
    public Application abandon(long application, Optional<CardSlot> slot) {
        return new Recovery(terminal).abandon(application, slot.map(CounterCard::identify));
    }
}
