package kazasu.verifier.cms;

import java.io.IOException;
import java.io.InputStream;
import kazasu.verifier.Content;
import kazasu.verifier.der.Der;
import kazasu.verifier.der.DerException;
import kazasu.verifier.der.Oid;

/** Tells content that is DER of signed attributes: a SET of attributes, messageDigest among them. */
final class AttributesAsContent {
    /** Signed attributes are some hundred bytes; more would not be anybody's. */
    private static final int LONGEST = 64 * 1024;

    private AttributesAsContent() {}

    static boolean looksLike(Content content) throws IOException {
        byte[] begin;
        try (InputStream in = content.open()) {
            begin = in.readNBytes(LONGEST + 1);
        }
        if (begin.length == 0 || begin[0] != Der.SET) {
            return false;
        }
        try {
            Der all = Der.of(begin);
            Der attributes = all.enter(Der.SET);
            boolean digest = false;
            while (attributes.hasMore()) {
                digest |= Oid.read(attributes.enter(Der.SEQUENCE)).equals(CmsAttribute.MESSAGE_DIGEST);
            }
            return digest && !all.hasMore();
        } catch (DerException e) {
            return false;
        }
    }
}
