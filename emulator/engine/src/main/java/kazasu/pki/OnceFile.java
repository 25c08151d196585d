package kazasu.pki;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A file with a key: ASCII, mode 600. It appears whole or not at all, and once it exists it is never written again.
 *
 * @param path where it is; its directory is made when the file is
 */
public record OnceFile(Path path) {
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<?> OWNER_ONLY_DIRECTORY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    /**
     * What is in it, or nothing if it doesn't exist.
     *
     * @throws AuthorityFileException if it can't be read
     */
    public Optional<String> read() {
        try {
            return Optional.of(Files.readString(path, StandardCharsets.US_ASCII));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new AuthorityFileException(path, "can't be read (" + e + ")", e);
        }
    }

    /**
     * What is in it; if it doesn't exist it is made.
     *
     * @param content asked for if it is made
     * @throws AuthorityFileException if it can't be read or written
     */
    public String readOrMake(Supplier<String> content) {
        return read().orElseGet(() -> {
            make(content.get());
            return read().orElseThrow(() -> new AuthorityFileException(path, "was taken away while it was made"));
        });
    }

    private void make(String content) {
        Path directory = path.toAbsolutePath().getParent();
        try {
            Files.createDirectories(directory, OWNER_ONLY_DIRECTORY);
            Path whole = Files.createTempFile(directory, "new-", ".pem", OWNER_ONLY);
            try {
                writeThrough(whole, content);
                publish(whole);
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (IOException e) {
            throw new AuthorityFileException(path, "can't be written (" + e + ")", e);
        }
    }

    private static void writeThrough(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** A hard link refuses to replace, unlike a move: of two processes the first one wins, and the other reads its file. */
    private void publish(Path whole) throws IOException {
        try {
            Files.createLink(path, whole);
        } catch (FileAlreadyExistsException e) {
            // somebody was faster
        } catch (UnsupportedOperationException e) {
            Files.move(whole, path, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
