package kazasu.model;

import java.util.List;
import java.util.Optional;

/**
 * An elementary file (card-interface.md §2, docs/decisions.md §2, docs/other-applications.md §3 and §4).
 *
 * @param application where it lives
 * @param id file id
 * @param kind what it holds
 * @param size bytes; 256 for a private key, the longest PIN for a PIN
 * @param read what READ BINARY or READ RECORD needs
 * @param guards the PINs of which one must be verified before it is read or used
 * @param title what people call it
 * @param certainty how sure the id, the kind and the condition are
 * @param source where that comes from
 */
public record CardFile(
        Application application,
        int id,
        Kind kind,
        int size,
        Read read,
        List<PinRule> guards,
        Bilingual title,
        Certainty certainty,
        String source) {

    /** What a file holds. */
    public enum Kind {
        /** Bytes, for READ BINARY. */
        TRANSPARENT,
        /** Records, for READ RECORD. */
        RECORD,
        /** A private key that signs. */
        PRIVATE_KEY,
        /** A key of another kind, or none: nothing here uses it. */
        KEY,
        /** A PIN and its try counter. */
        PIN
    }

    /** What reading needs. */
    public enum Read {
        /** Nothing. */
        FREE,
        /** One PIN of {@link CardFile#guards()} verified. */
        AFTER_VERIFY,
        /** It can't be read. */
        NEVER
    }

    public CardFile {
        guards = List.copyOf(guards);
    }

    /** By place: a file is often a key of a map, and there is one of an id in an application. */
    @Override
    public int hashCode() {
        return application.ordinal() << 16 | id;
    }

    /** The PIN that guards it, if there is one; the first of several. */
    public Optional<PinRule> guard() {
        return guards.stream().findFirst();
    }

    /** Whether it holds bytes that a command can read or write. */
    public boolean holdsBytes() {
        return kind == Kind.TRANSPARENT || kind == Kind.RECORD;
    }

    /** The short file id: the low five bits of the id (card-interface.md §2). */
    public int shortId() {
        return id & 0x1F;
    }

    /** The id as four digits. */
    public String idHex() {
        return String.format("%04X", id);
    }
}
