package kazasu.workbench.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kazasu.card.Chance;
import kazasu.image.AtomicFile;
import kazasu.image.CardFile;
import kazasu.image.CardImage;
import kazasu.model.ReferenceCard;
import kazasu.workbench.prove.TornCommand.Start;

/**
 * Cuts the power at every single persistent write of a command, and its program at every step of writing the image. What the card
 * answers afterwards must be what the oracle allows of a torn command (docs/decisions.md §5): it is asked for all that it can say.
 */
final class TearProof {
    private final Map<Start, CardImage> images;
    private final Chance chance;
    private final Path directory;
    private final List<String> violations = new ArrayList<>();
    private int cuts;
    private int fileCuts;

    /**
     * A proof.
     *
     * @param images the card at the places of its life
     * @param chance for keys and challenges
     * @param directory for durable cards
     */
    TearProof(Map<Start, CardImage> images, Chance chance, Path directory) {
        this.images = images;
        this.chance = chance;
        this.directory = directory;
    }

    /** Tries one command in every way. */
    void tryOut(TornCommand command) throws IOException {
        long writes = atTheCard(command);
        if (writes > 0) {
            atTheFile(command);
        }
    }

    private long atTheCard(TornCommand command) {
        Watched clean = watched(command);
        long before = clean.writes();
        clean.transmit(command.bytes());
        long writes = clean.writes() - before;
        for (long cut = 0; cut < writes; cut++) {
            cuts++;
            Watched torn = watched(command);
            long at = cut;
            judged(command + " cut after " + cut + " of " + writes + " writes", () -> {
                torn.tear(command.bytes(), at);
                new Probe(torn).run();
            });
        }
        return writes;
    }

    private Watched watched(TornCommand command) {
        CardImage image = image(command);
        Watched card = new Watched(image.toCard(chance), new ReferenceCard(image.facts()));
        command.before().accept(card);
        return card;
    }

    private CardImage image(TornCommand command) {
        CardImage image = images.get(command.start());
        if (image == null) {
            throw new IllegalArgumentException("no card that is " + command.start());
        }
        return image;
    }

    /** As many steps as a write of this image has. */
    private void atTheFile(TornCommand command) throws IOException {
        int step = 0;
        while (diesAt(step, command)) {
            step++;
        }
    }

    /** Whether there is such a step. */
    private boolean diesAt(int step, TornCommand command) throws IOException {
        Path file = Files.createTempFile(directory, "torn-", ".card");
        CardFile.save(file, image(command));
        FileCut cut = new FileCut();
        Watched died;
        try (CardFile held = CardFile.open(file, chance, new AtomicFile(cut))) {
            died = new Watched(held.card(), new ReferenceCard(image(command).facts()));
            command.before().accept(died);
            if (!cut.happens(step, () -> held.card().transmit(command.bytes()))) {
                return false;
            }
        }
        fileCuts++;
        judged(command + ", program dead when the image was " + cut.where(), () -> {
            try (CardFile next = CardFile.open(file, chance)) {
                new Probe(Watched.after(command.bytes(), died, next.card())).run();
            }
        });
        return true;
    }

    private void judged(String what, Runnable attempt) {
        try {
            attempt.run();
        } catch (RuntimeException e) {
            violations.add(what + ": " + e.getMessage());
        }
    }

    int cuts() {
        return cuts;
    }

    int fileCuts() {
        return fileCuts;
    }

    /** What should not be: one line each, without secrets. */
    List<String> violations() {
        return violations;
    }
}
