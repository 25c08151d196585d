package kazasu.workbench.office;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kazasu.apdu.CardSlot;
import kazasu.card.EmbeddedCard;
import kazasu.card.Stack;
import kazasu.command.Failure;
import kazasu.image.CardFile;
import kazasu.office.CardRecord;
import kazasu.office.Resident;
import kazasu.office.counter.CounterCard;
import kazasu.workbench.card.Cards;
import kazasu.workbench.card.HeldCard;

/** The card that is brought along: the file itself, or in a rehearsal a copy in memory. */
final class CardInHand implements AutoCloseable {
    private final CardSlot slot;

    private CardInHand(CardSlot slot) {
        this.slot = slot;
    }

    static CardInHand of(OpenOffice office, Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Failure("no such card: " + file, "カードがありません: " + file);
        }
        if (office.isRehearsal()) {
            EmbeddedCard copy = CardFile.load(file).toCard(office.chance());
            return new CardInHand(Stack.of(copy.profile(), copy));
        }
        HeldCard held = new Cards(office.home()).open(file.toAbsolutePath().toString());
        return new CardInHand(held.slot());
    }

    CardSlot slot() {
        return slot;
    }

    /** Whose it is, if the ledger knows it. */
    Optional<String> holder(OpenOffice office) {
        String number = CounterCard.identify(slot).number();
        return office.read(books -> books.cards().find(number)).map(CardRecord::holder);
    }

    /** Whose it is, or of a card that the ledger doesn't know the resident who was named. */
    Resident holder(OpenOffice office, ResidentOption named) {
        return holder(office).map(code -> ResidentOption.find(office, code)).orElseGet(() -> named.in(office));
    }

    @Override
    public void close() {
        slot.close();
    }
}
