package kazasu.image;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kazasu.card.Chance;
import kazasu.card.EmbeddedCard;
import org.jspecify.annotations.Nullable;

/**
 * A durable card: its image on disk is replaced before the answer to any command that changed persistent memory is given. One
 * process at a time holds a card.
 */
public final class CardFile implements AutoCloseable {
    private static final long MAX_SIZE = 1 << 20;

    /**
     * The cards that this JVM holds. A file lock is the process's: closing a second channel on the same lock file would give the
     * first one's lock away.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final EmbeddedCard card;
    private final Path place;
    private final FileChannel lock;

    private CardFile(EmbeddedCard card, Path place, FileChannel lock) {
        this.card = card;
        this.place = place;
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
        return open(file, chance, new AtomicFile());
    }

    /** The same with a writer of its own, for trying what a power cut leaves. */
    public static CardFile open(Path file, Chance chance, AtomicFile writer) {
        Path place = place(file);
        if (!HELD.add(place)) {
            throw held(file);
        }
        try {
            FileChannel lock = lock(place);
            try {
                clean(place);
                EmbeddedCard card = in(file, () -> ImageText.read(text(place)).toCard(chance));
                card.onPersistentChange(() -> save(place, CardImage.of(card), writer));
                return new CardFile(card, place, lock);
            } catch (RuntimeException e) {
                close(lock);
                throw e;
            }
        } catch (RuntimeException e) {
            HELD.remove(place);
            throw e;
        }
    }

    /** One name a card, however it was spelled: the lock and the image lie there. */
    private static Path place(Path file) {
        try {
            if (Files.isRegularFile(file)) {
                return file.toRealPath();
            }
        } catch (IOException e) {
            throw new CardImageException(file + ": can't be read: " + reason(e), e);
        }
        throw new CardImageException(file + ": no such card image");
    }

    private static CardImageException held(Path file) {
        return new CardImageException(file + ": another process or reader holds this card");
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
        save(file, image, new AtomicFile());
    }

    private static void save(Path file, CardImage image, AtomicFile writer) {
        try {
            writer.write(file, ImageText.write(image).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CardImageException(file + ": can't be written: " + reason(e), e);
        }
    }

    /** What a killed holder left beside the image holds keys and PINs too. */
    private static void clean(Path place) {
        try {
            AtomicFile.clean(place);
        } catch (IOException e) {
            throw new CardImageException(place + ": its directory can't be read: " + reason(e), e);
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
        HELD.remove(place);
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
        Path path = file.resolveSibling("." + file.getFileName() + ".lock");
        FileChannel channel = null;
        try {
            channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (IOException e) {
            close(channel);
            throw new CardImageException(path + ": can't be locked: " + reason(e), e);
        }
        close(channel);
        throw held(file);
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
        if (e instanceof NoSuchFileException) {
            return "no such file or directory";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String said = e instanceof FileSystemException failure ? failure.getReason() : null;
        return said == null ? e.getClass().getSimpleName() : said;
    }
}
