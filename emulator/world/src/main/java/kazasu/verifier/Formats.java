package kazasu.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import kazasu.verifier.cms.CmsFormat;
import kazasu.verifier.signer.CertificateReader;

/** Tells what a document is by its first bytes, and has its signatures read. */
final class Formats {
    private final CmsFormat cms;
    private final LoginFormat login;
    private final ShownFormat shown;

    Formats(CertificateReader certificates, VerifierPolicy policy, ReplayGuard replays) {
        this.cms = new CmsFormat(certificates);
        this.login = new LoginFormat(certificates, policy, replays);
        this.shown = new ShownFormat(certificates);
    }

    /** At least one. */
    List<Evidence> read(VerificationRequest request) throws IOException {
        Document document = request.document();
        if (document instanceof Document.Detached detached) {
            return List.of(cms.detached(detached.signature(), detached.content()));
        }
        if (document instanceof Document.Whole whole) {
            return whole(whole.content());
        }
        if (document instanceof Document.Shown alone) {
            return List.of(shown.read(alone));
        }
        return List.of(login.read((Document.LoginAnswer) document, request));
    }

    private List<Evidence> whole(Content content) throws IOException {
        byte[] bytes;
        try (InputStream in = content.open()) {
            bytes = in.readNBytes(Limits.DOCUMENT + 1);
        }
        if (bytes.length > Limits.DOCUMENT) {
            return List.of(Evidence.refused("?", Reason.TOO_LARGE, "more than " + Limits.DOCUMENT + " bytes"));
        }
        return List.of(cms.enveloping(bytes));
    }
}
