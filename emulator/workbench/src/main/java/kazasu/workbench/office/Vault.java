package kazasu.workbench.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kazasu.card.EmbeddedCard;
import kazasu.command.Failure;
import kazasu.image.CardFile;
import kazasu.image.CardImage;

/** Cards that came from the factory and wait at the municipality: {@code HOME/cards/NUMBER.card}. */
final class Vault {
    private final Path directory;

    Vault(Path home) {
        this.directory = home.resolve("cards");
    }

    Path place(String number) {
        return directory.resolve(number + ".card");
    }

    boolean has(String number) {
        return Files.isRegularFile(place(number));
    }

    void put(String number, EmbeddedCard card) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new Failure("can't make the directory " + directory, "ディレクトリ " + directory + " を作成できません");
        }
        CardFile.save(place(number), CardImage.of(card));
    }

    /** Into the holder's hands. Should this be cut off, the card is in both places, and doing it again puts that right. */
    void moveTo(String number, Path file) {
        CardFile.save(file, CardFile.load(place(number)));
        try {
            Files.delete(place(number));
            Files.deleteIfExists(directory.resolve("." + number + ".card.lock"));
        } catch (IOException e) {
            throw new Failure("can't delete " + place(number), place(number) + " を削除できません");
        }
    }
}
