package kazasu.workbench.office;

import java.nio.file.Path;
import kazasu.apdu.CardSlot;
import kazasu.office.Resident;
import kazasu.office.counter.Attendance;
import kazasu.office.counter.MunicipalCounter;
import kazasu.office.counter.PinPad;
import kazasu.office.rules.Channel;
import kazasu.office.rules.Procedure;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A procedure on a card that is brought to the counter. */
abstract class CardWord extends OfficeWord {
    @Mixin
    private VisitOptions visit = new VisitOptions();

    @Mixin
    private ChannelOptions channel = new ChannelOptions();

    @Mixin
    private PinOptions pins = new PinOptions();

    @Option(
            names = "--card",
            required = true,
            paramLabel = "FILE",
            description = {"the card: its image", "カード（カードイメージ）"})
    private Path card = Path.of("");

    /** Whom the channel rules see. */
    abstract Procedure procedure();

    /** At the counter, with the card. */
    abstract Done act(OpenOffice office, MunicipalCounter counter, Resident person, CardSlot slot);

    @Override
    final void perform(OpenOffice office) {
        channel.require(procedure(), Channel.COUNTER);
        try (CardInHand inHand = CardInHand.of(office, card)) {
            Resident person = resident().isGiven() ? resident().in(office) : inHand.holder(office, resident());
            perform(
                    office,
                    person,
                    (open, who) -> act(open, open.town().counter(visit.counter(who)), who, inHand.slot()));
        }
    }

    final Attendance who(Resident person, boolean pinsKnown) {
        return visit.of(person, pinsKnown);
    }

    final PinPad pad() {
        return pins.pad(common());
    }

    final boolean hasNewPin() {
        return pins.hasNew();
    }

    final Path card() {
        return card;
    }
}
