package kazasu.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Replaces a file so that a kill or a power cut at any moment leaves the old content or the new, whole: written beside it, flushed,
 * renamed, the directory flushed. A writer that was killed leaves its draft, {@code .NAME.*.new}; {@link #clean} removes it.
 */
public final class AtomicFile {
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final int CHUNK = 8192;
    private static final String SUFFIX = ".new";

    private final Moments moments;

    /** Between two steps of a write; what it throws ends the write there, as a power cut would. */
    @FunctionalInterface
    public interface Moments {
        /**
         * A step is done.
         *
         * @param step in a word or two, for messages
         */
        void after(String step);
    }

    /** A writer that is not disturbed. */
    public AtomicFile() {
        this(step -> {});
    }

    /** A writer for trying what a power cut leaves. */
    public AtomicFile(Moments moments) {
        this.moments = moments;
    }

    /**
     * Replaces or makes a file, readable by its owner only.
     *
     * @param file where; its directory must exist
     * @param content all of it
     * @throws IOException if the disk refuses; the old content is then still there
     */
    public void write(Path file, byte[] content) throws IOException {
        // a symbolic link stays one: what it leads to is replaced
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path directory = target.getParent();
        if (directory == null || Files.isDirectory(target)) {
            throw new FileSystemException(file.toString(), null, "it is a directory");
        }
        moments.after("begun");
        Path draft = Files.createTempFile(directory, prefix(target), SUFFIX, OWNER_ONLY);
        try {
            writeDurably(draft, content);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(draft);
            throw e;
        }
        moments.after("renamed");
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
        moments.after("directory flushed");
    }

    private void writeDurably(Path draft, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            moments.after("draft made");
            for (int from = 0; from < content.length; from += CHUNK) {
                ByteBuffer chunk = ByteBuffer.wrap(content, from, Math.min(CHUNK, content.length - from));
                while (chunk.hasRemaining()) {
                    channel.write(chunk);
                }
                moments.after("written up to " + chunk.limit());
            }
            channel.force(true);
            moments.after("draft flushed");
        }
    }

    /**
     * Removes what killed writers left of a file, which holds what the file holds. For the one who holds the file.
     *
     * @param file as it is called in its directory, no link
     * @throws IOException if the disk refuses
     */
    static void clean(Path file) throws IOException {
        String prefix = prefix(file);
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(
                file.toAbsolutePath().resolveSibling(""), path -> isDraft(path.getFileName(), prefix))) {
            for (Path draft : drafts) {
                Files.deleteIfExists(draft);
            }
        }
    }

    private static boolean isDraft(Path name, String prefix) {
        return name.toString().startsWith(prefix) && name.toString().endsWith(SUFFIX);
    }

    private static String prefix(Path file) {
        return "." + file.getFileName() + ".";
    }
}
