package kazasu.portal.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kazasu.card.Chance;
import kazasu.portal.PortalException;
import kazasu.portal.PortalRefusal;

/**
 * Tokens against forged requests (CSRF): each browser gets a random cookie, and each form a keyed hash of it. Another site can neither read
 * the one nor compute the other.
 */
final class Visits {
    private static final String COOKIE = "kazasu-visit";
    private static final int BYTES = 16;

    private final Chance chance;
    private final SecretKeySpec key;

    Visits(Chance chance) {
        this.chance = chance;
        byte[] secret = new byte[2 * BYTES];
        synchronized (chance) {
            chance.nextBytes(secret);
        }
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    /** The token for this browser's forms; a browser without a cookie gets one. */
    String token(Context context) {
        String given = context.attribute(COOKIE);
        String visit = given == null ? context.cookie(COOKIE) : given;
        if (visit == null || !visit.matches("[0-9a-f]{32}")) {
            byte[] random = new byte[BYTES];
            synchronized (chance) {
                chance.nextBytes(random);
            }
            visit = HexFormat.of().formatHex(random);
            context.attribute(COOKIE, visit);
            context.cookie(new Cookie(COOKIE, visit, "/", -1, context.req().isSecure(), true, null, SameSite.LAX));
        }
        return hash(visit);
    }

    /**
     * Lets through a form of ours.
     *
     * @param typed what came with it
     * @throws PortalException {@code PAGE_STALE}
     */
    void require(Context context, String typed) {
        String visit = Objects.toString(context.cookie(COOKIE), "");
        boolean right = MessageDigest.isEqual(
                hash(visit).getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
        if (visit.isEmpty() || !right) {
            throw new PortalException(PortalRefusal.PAGE_STALE);
        }
    }

    private String hash(String visit) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(visit.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
