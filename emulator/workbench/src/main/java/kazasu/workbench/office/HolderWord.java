package kazasu.workbench.office;

import java.nio.file.Path;
import kazasu.office.Resident;
import kazasu.office.counter.PinPad;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a holder does with the own card and PINs, away from the counter. */
abstract class HolderWord extends OfficeWord {
    @Mixin
    private PinOptions pins = new PinOptions();

    @Option(
            names = "--card",
            required = true,
            paramLabel = "FILE",
            description = {"the card: its image", "カード（カードイメージ）"})
    private Path card = Path.of("");

    /** Before the card is touched. */
    void check() {}

    /** With the card in hand. */
    abstract Done act(OpenOffice office, Resident holder, CardInHand inHand);

    @Override
    final void perform(OpenOffice office) {
        check();
        try (CardInHand inHand = CardInHand.of(office, card)) {
            perform(office, inHand.holder(office, resident()), (open, who) -> act(open, who, inHand));
        }
    }

    final PinPad pad() {
        return pins.pad(common());
    }

    final Path card() {
        return card;
    }
}
