package kazasu.workbench.card;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import kazasu.card.Chance;
import kazasu.card.DeviceAuthenticationKey;
import kazasu.card.EmbeddedCard;
import kazasu.command.Failure;
import kazasu.image.CardFile;
import kazasu.image.CardImage;
import kazasu.model.Profile;
import kazasu.pki.Authorities;
import kazasu.pki.CertificateKind;
import kazasu.pki.Holder;
import kazasu.pki.Issuance;
import kazasu.pki.Personaliser;
import kazasu.pki.Pins;
import org.jspecify.annotations.Nullable;

/** Makes cards for the specimen holder, issued by the authorities of the home directory, with the public PINs. */
final class CardFactory {
    private final Path home;
    private final Clock clock;
    private final Chance chance;
    private @Nullable Personaliser personaliser;

    CardFactory(Path home, Clock clock, Chance chance) {
        this.home = home;
        this.clock = clock;
        this.chance = chance;
    }

    static Optional<char[]> password() {
        return Optional.of(publicPin(CertificateKind.SIGNATURE));
    }

    static char[] publicPin(CertificateKind kind) {
        return new String(Pins.SPECIMEN.of(kind), StandardCharsets.US_ASCII).toCharArray();
    }

    /** A card that was handed over, in memory, without power. */
    EmbeddedCard make(Profile profile) {
        EmbeddedCard card = EmbeddedCard.blank(profile, chance);
        card.powerOn();
        counter().personalise(card, profile, Holder.SPECIMEN, Pins.SPECIMEN);
        card.powerOff();
        return card;
    }

    /** The same as a file, unless somebody else made it in the meantime. */
    void makeFile(Profile profile, Path file) {
        Path directory = makeDirectory(directoryOf(file));
        try {
            Path draft = Files.createTempFile(directory, "new-", ".card");
            try {
                CardFile.save(draft, CardImage.of(make(profile)));
                Files.createLink(file, draft);
            } catch (FileAlreadyExistsException e) {
                // theirs is as good
            } finally {
                Files.delete(draft);
            }
        } catch (IOException e) {
            throw new Failure("can't write " + file, file + " に書けません");
        }
    }

    static Path directoryOf(Path file) {
        return Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
    }

    static Path makeDirectory(Path directory) {
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new Failure("can't make the directory " + directory, "ディレクトリ " + directory + " を作成できません");
        }
    }

    private synchronized Personaliser counter() {
        if (personaliser == null) {
            makeDirectory(home);
            Authorities authorities = Authorities.open(home, clock, chance::nextRsaKey);
            personaliser =
                    new Personaliser(new Issuance(authorities, clock, chance), chance, DeviceAuthenticationKey.TEST);
        }
        return personaliser;
    }
}
