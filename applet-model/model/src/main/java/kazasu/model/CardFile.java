package kazasu.model;

import java.util.Optional;

/**
 * An elementary file of the JPKI AP (card-interface.md §2, docs/decisions.md §2).
 *
 * @param id file id
 * @param kind what it holds
 * @param size bytes; 256 for a key, the longest PIN for a PIN
 * @param read what READ BINARY needs
 * @param guard the PIN that must be verified before it is read or used
 * @param title what people call it
 * @param certainty how sure the id, the kind and the condition are
 * @param source where that comes from
 */
public record CardFile(
        int id,
        Kind kind,
        int size,
        Read read,
        Optional<PinRule> guard,
        Bilingual title,
        Certainty certainty,
        String source) {
    /** What a file holds. */
    public enum Kind {
        /** Bytes, for READ BINARY. */
        TRANSPARENT,
        /** An RSA-2048 private key. */
        PRIVATE_KEY,
        /** A PIN and its try counter. */
        PIN
    }

    /** What READ BINARY needs. */
    public enum Read {
        /** Nothing. */
        FREE,
        /** The PIN of {@link CardFile#guard()} verified. */
        AFTER_VERIFY,
        /** It can't be read. */
        NEVER
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
