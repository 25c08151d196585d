package kazasu.image;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import kazasu.card.Chance;
import kazasu.card.EmbeddedCard;
import org.jspecify.annotations.Nullable;

/**
 * A durable card: its image on disk is replaced before the answer to any command that changed persistent memory is given. One
 * process at a time holds a card.
 */
public final class CardFile implements AutoCloseable {
    private static final long MAX_SIZE = 1 << 20;

    private final EmbeddedCard card;
    private final FileChannel lock;

    private CardFile(EmbeddedCard card, FileChannel lock) {
        this.card = card;
        this.lock = lock;
    }

    /**
     * Opens a card and keeps it durable.
     *
     * @param file its image
     * @param chance its random bytes and keys
     * @throws CardImageException if the image can't be read or another process holds the card; the file is untouched
     */
    public static CardFile open(Path file, Chance chance) {
        FileChannel lock = lock(file);
        try {
            EmbeddedCard card = in(file, () -> ImageText.read(text(file)).toCard(chance));
            card.onPersistentChange(() -> save(file, CardImage.of(card)));
            return new CardFile(card, lock);
        } catch (RuntimeException e) {
            close(lock);
            throw e;
        }
    }

    /**
     * Reads an image without holding the card.
     *
     * @param file the image
     * @throws CardImageException if it can't be read
     */
    public static CardImage load(Path file) {
        return in(file, () -> ImageText.read(text(file)));
    }

    /**
     * Writes an image, in place of an older one if there is one.
     *
     * @param file where
     * @param image the card
     * @throws CardImageException if the disk refuses
     */
    public static void save(Path file, CardImage image) {
        try {
            AtomicFile.write(file, ImageText.write(image).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CardImageException(file + ": can't be written: " + reason(e), e);
        }
    }

    /** The card itself. */
    public EmbeddedCard card() {
        return card;
    }

    /** Takes the card's power and lets others have it. */
    @Override
    public void close() {
        card.close();
        close(lock);
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > MAX_SIZE) {
                throw new CardImageException("not a card image: larger than 1 MiB");
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new CardImageException("not a card image: not UTF-8 text");
        } catch (IOException e) {
            throw new CardImageException("can't be read: " + reason(e), e);
        }
    }

    private interface Step<T> {
        T run();
    }

    private static <T> T in(Path file, Step<T> step) {
        try {
            return step.run();
        } catch (CardImageException e) {
            throw new CardImageException(file + ": " + e.getMessage(), e);
        }
    }

    private static FileChannel lock(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new CardImageException(file + ": no such card image");
        }
        Path path = file.toAbsolutePath().resolveSibling("." + file.getFileName() + ".lock");
        FileChannel channel = null;
        try {
            channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException held) {
            // by this very process: the same message
        } catch (IOException e) {
            close(channel);
            throw new CardImageException(path + ": can't be locked: " + reason(e), e);
        }
        close(channel);
        throw new CardImageException(file + ": another process or reader holds this card");
    }

    private static void close(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new CardImageException("can't release the card: " + reason(e), e);
        }
    }

    private static String reason(IOException e) {
        return e instanceof NoSuchFileException
                ? "no such file or directory"
                : e.getClass().getSimpleName();
    }
}
