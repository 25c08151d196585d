package kazasu.pki;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The authorities on disk, a file each: PEM, so that OpenSSL reads it as it is, mode 600, marked as test data. A file appears
 * whole or not at all, and one that exists is never written again.
 */
final class AuthorityFiles {
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<?> OWNER_ONLY_DIRECTORY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path directory;
    private final AuthorityNames names;

    AuthorityFiles(Path directory, AuthorityNames names) {
        this.directory = directory;
        this.names = names;
    }

    CertificationAuthority open(CertificateKind kind, Supplier<CertificationAuthority> newAuthority) {
        Path file = directory.resolve(kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-ca.pem");
        try {
            if (!Files.exists(file)) {
                make(file, newAuthority.get());
            }
            return AuthorityPem.parse(file, Files.readString(file, StandardCharsets.US_ASCII), kind, names);
        } catch (IOException e) {
            throw new AuthorityFileException(file, "can't be read or written (" + e + ")", e);
        }
    }

    private void make(Path file, CertificationAuthority authority) throws IOException {
        Files.createDirectories(directory, OWNER_ONLY_DIRECTORY);
        Path whole = Files.createTempFile(directory, "new-", ".pem", OWNER_ONLY);
        try {
            writeThrough(whole, AuthorityPem.format(authority));
            publish(whole, file);
        } finally {
            Files.deleteIfExists(whole);
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
    private static void publish(Path whole, Path file) throws IOException {
        try {
            Files.createLink(file, whole);
        } catch (FileAlreadyExistsException e) {
            // somebody was faster
        } catch (UnsupportedOperationException e) {
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
