package kazasu.workbench.prove;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import kazasu.apdu.Hex;
import kazasu.image.CardFile;
import kazasu.image.CardImage;
import kazasu.model.Aids;
import kazasu.model.PinRule;

/**
 * Kills {@code serve} at random moments of PIN commands. After each kill the image must be whole, nothing but the PINs may have
 * changed, and each PIN must stand where the answers and the command under way allow: no try is lost or doubled.
 */
final class KillProof {
    private static final byte[] SELECT = Hex.parse("00A4040C0A" + Aids.JPKI);
    private static final int MOST_COMMANDS = 12;
    /** A command that writes takes some milliseconds, most of them in the disk. */
    private static final int LONGEST_WAIT_MICROS = 12_000;

    private final Path card;
    private final Path log;
    private final Random random;
    private final CardImage original;
    private final List<PinHistory> pins;
    private final KillTally tally = new KillTally();

    /**
     * A card to be killed.
     *
     * @param card image of a handed-over card with the specimen's PINs; it is changed
     * @param log for the output of what is killed
     * @param seed of commands and moments
     */
    KillProof(Path card, Path log, long seed) {
        this.card = card;
        this.log = log;
        this.random = new Random(seed);
        this.original = CardFile.load(card);
        this.pins = List.of(
                new PinHistory(
                        PinRule.USER_AUTHENTICATION.ef(), standing(original, PinRule.USER_AUTHENTICATION), "8642"),
                new PinHistory(PinRule.SIGNATURE.ef(), standing(original, PinRule.SIGNATURE), "XYZ9876"));
    }

    /** Kills that many times. */
    KillTally run(int times) throws IOException {
        for (int i = 0; i < times; i++) {
            once();
        }
        return tally;
    }

    private void once() throws IOException {
        try (Victim victim = new Victim(card, log)) {
            victim.send(SELECT);
            victim.answer();
            for (int i = random.nextInt(MOST_COMMANDS); i > 0; i--) {
                PinHistory pin = draw();
                PinCommand command = pin.next(random);
                victim.send(command.bytes());
                tally.note(pin.answered(command, victim.answer()));
            }
            PinHistory pin = draw();
            PinCommand command = pin.next(random);
            victim.send(command.bytes());
            tally.underWay(pin.torn(command));
            LockSupport.parkNanos(1000L * random.nextInt(LONGEST_WAIT_MICROS));
            victim.kill();
        }
        look();
    }

    private PinHistory draw() {
        return pins.get(random.nextInt(pins.size()));
    }

    private void look() {
        tally.killed();
        CardImage now = CardFile.load(card);
        for (PinHistory pin : pins) {
            tally.note(pin.found(standing(now, PinRule.ofFile(pin.file()).orElseThrow())));
        }
        original.fields().forEach((name, bytes) -> {
            boolean same = isPin(name) || Arrays.equals(bytes, now.fields().get(name));
            tally.note(same ? Optional.empty() : Optional.of("field " + name + " changed"));
        });
        tally.looked();
    }

    private static boolean isPin(String name) {
        return name.matches("pin\\.(0018|001B)\\.(tries|value)");
    }

    private static Standing standing(CardImage image, PinRule rule) {
        String pin = new String(Objects.requireNonNull(image.pins().get(rule)), StandardCharsets.US_ASCII);
        byte[] left = Objects.requireNonNull(image.fields().get(String.format("pin.%04X.tries", rule.ef())));
        return new Standing(pin, left[0], rule.tries());
    }
}
