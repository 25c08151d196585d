package kazasu.workbench.agent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import kazasu.card.Chance;

/** Values that nobody can guess. */
final class Secrets {
    private static final int LENGTH = 16;

    private final Chance chance;

    Secrets(Chance chance) {
        this.chance = chance;
    }

    /** 128 random bits, hexadecimal. */
    String next() {
        byte[] bytes = new byte[LENGTH];
        chance.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** In a time that tells nothing. */
    static boolean equal(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
