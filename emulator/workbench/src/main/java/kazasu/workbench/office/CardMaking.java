package kazasu.workbench.office;

import java.util.Optional;
import kazasu.card.EmbeddedCard;
import kazasu.command.Failure;
import kazasu.model.Profile;
import kazasu.office.Application;
import kazasu.office.ApplicationState;
import kazasu.office.CardState;
import kazasu.office.Procedure;
import kazasu.office.Resident;

/** The way of an ordered card from the factory to the municipality. */
final class CardMaking {
    private final OpenOffice office;
    private final Vault vault;

    CardMaking(OpenOffice office) {
        this.office = office;
        this.vault = new Vault(office.home());
    }

    /**
     * The application for a card that isn't handed over yet.
     *
     * @throws Failure if there is none
     */
    Application open(Resident person) {
        return Snapshot.of(office, person.code()).applications().stream()
                .filter(it -> it.procedure() == Procedure.FIRST_ISSUE || it.procedure() == Procedure.CARD_REISSUE)
                .filter(it -> it.state().isOpen() && it.state() != ApplicationState.INQUIRY_SENT)
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new Failure(
                        "no card is ordered for " + person.attributes().name() + ": ./kazasu office apply",
                        person.attributes().name() + " の交付申請がありません: ./kazasu office apply"));
    }

    boolean isMade(Application open) {
        return office.read(books -> books.cards().find(number(open)).orElseThrow())
                        .state()
                == CardState.MADE;
    }

    /**
     * Makes it; in a rehearsal it is not put anywhere.
     *
     * @return the card, with power
     */
    EmbeddedCard make(Application open) {
        EmbeddedCard card = office.town().factory().make(open.id(), Profile.PLASTIC, office.chance());
        if (!office.isRehearsal()) {
            vault.put(number(open), card);
        }
        return card;
    }

    /** A card that is made lies in the vault, unless it is another home's. */
    void requireThere(Application open) {
        if (!vault.has(number(open))) {
            throw new Failure(
                    "the card that was made is not in " + vault.place(number(open))
                            + "; ./kazasu office abandon gives the application up",
                    "作成済みのカードが " + vault.place(number(open)) + " にありません。./kazasu office abandon で申請を中止できます");
        }
    }

    Vault vault() {
        return vault;
    }

    static String number(Application open) {
        return Optional.of(open).flatMap(Application::card).orElseThrow();
    }
}
