package kazasu.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds profiles: the bundled ones by name, others by file. A profile is read when it is first asked for. */
public final class Profiles {
    private static final String DIRECTORY = "profiles/";
    private static final long LARGEST_FILE = 1 << 16;
    private static final List<String> NAMES = text("index").lines().toList();
    private static final Map<String, Profile> READ = new ConcurrentHashMap<>();

    private Profiles() {}

    /** The names of the bundled profiles. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * A profile by name, or else by file.
     *
     * @param nameOrFile as a person gives it
     * @return nothing if there is neither
     * @throws ProfileException if the file can't be read, in one line; it is left as it is
     */
    public static Optional<Profile> find(String nameOrFile) {
        Optional<Profile> bundled = Profile.named(nameOrFile);
        return bundled.isPresent() ? bundled : file(Path.of(nameOrFile)).map(ProfileReading::read);
    }

    /** Whether a file says that it is a profile. */
    public static boolean isProfile(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = (ProfileText.FORMAT.kind() + " ").getBytes(StandardCharsets.US_ASCII);
            return Arrays.equals(in.readNBytes(start.length), start);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * What a profile file would be with another text.
     *
     * @param file where it stands: what it is based on may stand beside it
     * @param text its text
     * @throws ProfileException if the text can't be read, in one line
     */
    public static Profile read(Path file, String text) {
        return ProfileReading.read(source(file, text));
    }

    /**
     * The text of a profile file.
     *
     * @throws ProfileException if there is none
     */
    public static String content(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new ProfileException(file + ": not a profile: larger than 64 KiB");
            }
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new ProfileException(file + ": not a profile: not UTF-8 text");
        } catch (IOException e) {
            throw new ProfileException(file + ": can't be read");
        }
    }

    static Profile bundled(String name) {
        return READ.computeIfAbsent(name, it -> ProfileReading.read(source(it).orElseThrow()));
    }

    /** The text of a bundled profile. */
    static Optional<ProfileSource> source(String name) {
        return NAMES.contains(name)
                ? Optional.of(new ProfileSource(name, text(name + ".profile"), Profiles::source))
                : Optional.empty();
    }

    private static Optional<ProfileSource> file(Path file) {
        return Files.isRegularFile(file) ? Optional.of(source(file, content(file))) : Optional.empty();
    }

    private static ProfileSource source(Path file, String text) {
        return new ProfileSource(file.toString(), text, name -> {
            Optional<ProfileSource> bundled = source(name);
            return bundled.isPresent() ? bundled : beside(file, name);
        });
    }

    private static Optional<ProfileSource> beside(Path file, String name) {
        return name.indexOf('\0') < 0 ? file(file.resolveSibling(name).normalize()) : Optional.empty();
    }

    private static String text(String resource) {
        try (InputStream in = Profiles.class.getResourceAsStream(DIRECTORY + resource)) {
            if (in == null) {
                throw new IllegalStateException("the program has no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the program's resource " + resource + " can't be read", e);
        }
    }
}
