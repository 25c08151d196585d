package kazasu.workbench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import kazasu.command.Failure;

/** Files that a person names: what goes wrong with them is said in one line. */
public final class UserFiles {
    private static final Set<String> NO_NAMES = Set.of("", ".", "..");

    private UserFiles() {}

    /**
     * The whole content.
     *
     * @throws Failure if it can't be read
     */
    public static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    /**
     * The whole content of what can't be long.
     *
     * @param longest in bytes
     * @throws Failure if it can't be read or is longer
     */
    public static byte[] read(Path file, int longest) {
        byte[] content = readBeyond(file, longest);
        if (content.length > longest) {
            throw new Failure(file + " is longer than " + longest + " bytes", file + " は" + longest + "バイトを超えています");
        }
        return content;
    }

    /**
     * What may be too long, which is somebody else's to say: if it is, its first bytes and one more than there may be.
     *
     * @param longest in bytes
     * @throws Failure if it can't be read
     */
    public static byte[] readBeyond(Path file, int longest) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(longest + 1);
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    /** Refuses what can't be read before anything is done for it. */
    public static void checkReadable(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw unreadable(file);
        }
    }

    /** To be thrown when a file can't be read. */
    public static Failure unreadable(Path file) {
        return new Failure("can't read " + file, file + " を読めません");
    }

    /** Refuses what can't become a file, before anything is done for it. */
    public static void checkWritable(Path file) {
        checkIsFile(file);
        Path directory = file.toAbsolutePath().getParent();
        if (directory == null || !Files.isDirectory(directory)) {
            throw new Failure("can't write " + file + ": no such directory", file + " に書けません（ディレクトリがありません）");
        }
    }

    /** Refuses to touch a file that is there, unless it was asked for. */
    public static void checkFree(Path file, boolean force) {
        checkIsFile(file);
        if (Files.exists(file) && !force) {
            throw new Failure(file + " is there already; --force replaces it", file + " は既にあります（--force で置き換えます）");
        }
    }

    /** Refuses to write over another file of the same command line, however it is spelt. */
    public static void checkOther(Path out, Path other) {
        if (isSame(out, other)) {
            throw new Failure(
                    out + " is also read or written in this run: give another name",
                    out + " はこの実行の別のファイルと同じです。別の名前を指定してください");
        }
    }

    /** Replaces or makes a file whole: nobody sees half of it. What is no regular file, as a pipe, is written as it is. */
    public static void write(Path file, byte[] content) {
        write(file, out -> out.write(content));
    }

    /** What goes into a file, piece by piece. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** The same for what is too long for memory; if the writing fails, what was there stays. */
    static void write(Path file, Writing content) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                try (OutputStream out = Files.newOutputStream(file)) {
                    content.to(out);
                }
            } else {
                replace(real(file), content);
            }
        } catch (IOException e) {
            throw new Failure("can't write " + file, file + " に書けません");
        }
    }

    private static void replace(Path file, Writing content) throws IOException {
        Path draft = file.resolveSibling(".kazasu-" + UUID.randomUUID());
        try {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                content.to(out);
            }
            if (Files.exists(file)) {
                Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(file));
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void checkIsFile(Path file) {
        if (Files.isDirectory(file)) {
            throw new Failure(file + " is a directory, not a file", file + " はファイルではなくディレクトリです");
        }
        Path name = file.getFileName();
        if (name == null || NO_NAMES.contains(name.toString())) {
            throw new Failure(file + " names no file", file + " にはファイル名がありません");
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other)
                    ? Files.isSameFile(one, other)
                    : real(one).equals(real(other));
        } catch (IOException e) {
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }

    /** Without symbolic links, as far as it exists; a link to nowhere is a name like another. */
    private static Path real(Path file) throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        Path parent = file.toAbsolutePath().getParent();
        Path name = file.getFileName();
        if (parent == null || name == null) {
            throw new FileSystemException(file.toString());
        }
        return parent.toRealPath().resolve(name);
    }
}
