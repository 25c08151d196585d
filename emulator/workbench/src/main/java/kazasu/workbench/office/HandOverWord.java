package kazasu.workbench.office;

import java.nio.file.Path;
import java.util.Optional;
import kazasu.apdu.CardSlot;
import kazasu.card.EmbeddedCard;
import kazasu.office.Application;
import kazasu.office.CardRecord;
import kazasu.office.CardState;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.Resident;
import kazasu.workbench.UserFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 交付: the card that was made becomes a file in its holder's hands. */
@Command(
        name = "hand-over",
        description = {"the holder sets the PINs and gets the card, which becomes a file", "カードの交付（暗証番号を設定し、ファイルに書き出す）"
        })
final class HandOverWord extends OfficeWord {
    @Mixin
    private VisitOptions visit = new VisitOptions();

    @Mixin
    private PinOptions pins = new PinOptions();

    @Option(
            names = "--card",
            required = true,
            paramLabel = "FILE",
            description = {"where the card goes", "カードの出力先"})
    private Path card = Path.of("");

    @Option(
            names = "--force",
            description = {"replace what is there", "既存のファイルを置き換える"})
    private boolean force;

    @Option(
            names = "--give-back",
            paramLabel = "FILE",
            description = {"an old card that is returned: a juki card must be", "返納する旧カード（住基カードは必須）"})
    private @Nullable Path old;

    @Mixin
    private CopiesOption copies = new CopiesOption();

    /** All on the card: they may have been issued at the factory on an earlier day. */
    @Override
    void keep(Snapshot before, Snapshot after) {
        after.cards().values().stream()
                .filter(now -> !now.equals(before.cards().get(now.number())))
                .forEach(now -> copies.write(after.certificates().values().stream()
                        .filter(held -> held.record().card().equals(now.number()))
                        .toList()));
    }

    @Override
    Done act(OpenOffice office, Resident person) {
        UserFiles.checkFree(card, force);
        UserFiles.checkWritable(card);
        CardMaking making = new CardMaking(office);
        Optional<String> left = leftBehind(office, making.vault(), person);
        if (left.isPresent() && !office.isRehearsal()) {
            making.vault().moveTo(left.get(), card);
            return Done.of("the card was handed over before; here it is", "交付済みのカードを書き出しました");
        }
        Application open = making.open(person);
        if (OfficeTime.day(open.receivedAt()).equals(OfficeTime.day(office.now()))) {
            throw new RefusedException(Refusal.CARD_NOT_SAME_DAY);
        }
        if (office.isRehearsal() && !making.isMade(open)) {
            try (EmbeddedCard made = making.make(open)) {
                handOver(office, person, made);
            }
            return Done.of("the card is handed over", "カードを交付しました");
        }
        if (!making.isMade(open)) {
            making.make(open).close();
        }
        making.requireThere(open);
        String number = CardMaking.number(open);
        try (CardInHand made = CardInHand.of(office, making.vault().place(number))) {
            handOver(office, person, made.slot());
        }
        if (!office.isRehearsal()) {
            making.vault().moveTo(number, card);
        }
        return Done.of("the card is handed over", "カードを交付しました")
                .then("./kazasu card show " + card, "./kazasu card show " + card);
    }

    /** A card that the ledger says is handed over, whose file lies here yet: a hand-over was cut off between the two. */
    private static Optional<String> leftBehind(OpenOffice office, Vault vault, Resident person) {
        return office.read(books -> books.cards().ofHolder(person.code())).stream()
                .filter(record -> record.state() == CardState.HANDED_OVER)
                .map(CardRecord::number)
                .filter(vault::has)
                .findFirst();
    }

    private void handOver(OpenOffice office, Resident person, CardSlot made) {
        if (old == null) {
            handOver(office, person, made, Optional.empty());
            return;
        }
        try (CardInHand back = CardInHand.of(office, old)) {
            handOver(office, person, made, Optional.of(back.slot()));
        }
    }

    private void handOver(OpenOffice office, Resident person, CardSlot made, Optional<CardSlot> back) {
        office.town().counter(visit.counter(person)).handOver(visit.of(person, false), made, back, pins.pad(common()));
    }
}
