package kazasu.workbench.prove;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kazasu.card.Chance;
import kazasu.card.DeviceAuthenticationKey;
import kazasu.card.EmbeddedCard;
import kazasu.card.SeededChance;
import kazasu.command.Common;
import kazasu.image.CardFile;
import kazasu.image.CardImage;
import kazasu.model.KeyAlgorithm;
import kazasu.model.LifeCycle;
import kazasu.model.Profile;
import kazasu.pki.CertificateKind;
import kazasu.pki.KeyPairGenerationDevice;
import kazasu.workbench.card.Cards;
import kazasu.workbench.prove.TornCommand.Start;

/** {@link TearProof} of every command, in a directory that goes away. */
final class TearRun {
    private final Common common;
    private final Chance chance;

    TearRun(Common common, long seed) {
        this.common = common;
        this.chance = new SeededChance(seed, 0);
    }

    int run() throws IOException {
        Path directory = Files.createTempDirectory("kazasu-tear-");
        try {
            TearProof proof = new TearProof(images(directory), chance, directory);
            List<TornCommand> commands = TornCommands.all();
            for (TornCommand command : commands) {
                proof.tryOut(command);
            }
            PrintStream out = Common.out();
            proof.violations().forEach(out::println);
            out.println(common.say(
                    commands.size() + " commands, " + proof.cuts() + " cuts at the card and " + proof.fileCuts()
                            + " at the file, " + proof.violations().size() + " violations",
                    "コマンド " + commands.size() + "、カードでの切断 " + proof.cuts() + "、ファイルでの切断 " + proof.fileCuts() + "、違反 "
                            + proof.violations().size()));
            return proof.violations().isEmpty() ? 0 : 1;
        } finally {
            Directories.delete(directory);
        }
    }

    private Map<Start, CardImage> images(Path directory) {
        Path specimen = directory.resolve("specimen.card");
        new Cards(directory.resolve("home")).create(Profile.PLASTIC.name(), specimen);
        EmbeddedCard blank = EmbeddedCard.blank(Profile.PLASTIC, chance);
        Map<Start, CardImage> images = new EnumMap<>(Start.class);
        images.put(Start.BLANK, CardImage.of(blank));
        blank.powerOn();
        KeyPairGenerationDevice device = KeyPairGenerationDevice.open(blank, DeviceAuthenticationKey.TEST);
        device.generateKeyPair(CertificateKind.USER_AUTHENTICATION, KeyAlgorithm.RSA_2048);
        device.setStatus(LifeCycle.PERSONALISED);
        blank.powerOff();
        images.put(Start.PERSONALISED, CardImage.of(blank));
        images.put(Start.HANDED_OVER, CardFile.load(specimen));
        return images;
    }
}
