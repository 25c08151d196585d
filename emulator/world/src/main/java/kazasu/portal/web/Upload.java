package kazasu.portal.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.util.Objects;
import java.util.Optional;
import kazasu.portal.PortalException;
import kazasu.portal.PortalRefusal;

/**
 * A page's form with a file: {@code multipart/form-data}.
 *
 * @param csrf token
 * @param file what was chosen
 */
record Upload(String csrf, Optional<UploadedFile> file) {
    /** Around a file of the greatest length. */
    static final long LIMIT = Bodies.SIGNED + (64L << 10);

    /**
     * Reads it; the server's own limits hold where no length is said.
     *
     * @throws PortalException {@code TOO_LARGE}
     * @throws BrokenRequestException if it can't be read
     */
    static Upload read(Context context) {
        if (context.req().getContentLengthLong() > LIMIT) {
            throw new PortalException(PortalRefusal.TOO_LARGE);
        }
        try {
            return new Upload(
                    Objects.toString(context.formParam("csrf"), ""),
                    Optional.ofNullable(context.uploadedFile("signature")));
        } catch (Exception e) {
            // the server throws checked ones that it doesn't declare
            throw new BrokenRequestException();
        }
    }
}
