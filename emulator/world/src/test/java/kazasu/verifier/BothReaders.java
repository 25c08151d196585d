package kazasu.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import kazasu.verifier.cms.CmsFormat;
import kazasu.verifier.signer.SignerCertificate;

/** Our own reader of usual CMS signatures with Bouncy Castle behind it, and Bouncy Castle alone. */
final class BothReaders {
    private final Content content;
    private final CmsFormat both;
    private final CmsFormat one;

    /** Of detached signatures over some bytes; both know the holder's certificate. */
    BothReaders(byte[] content) {
        KnownCertificates known = new KnownCertificates();
        try {
            new Issuers(World.trusted(), known).of(SignerCertificate.read(World.HOLDER.getEncoded()));
        } catch (CertificateEncodingException | RefusedException e) {
            throw new IllegalStateException(e);
        }
        this.content = Content.of(content);
        this.both = new CmsFormat(known);
        this.one = CmsFormat.byBouncyCastle(known);
    }

    /** Fails if one finds a fault that the other doesn't. */
    void agree(byte[] signature) throws IOException {
        assertThat(reasons(both.detached(signature, content)))
                .as(() -> HexFormat.of().formatHex(signature))
                .isEqualTo(reasons(one.detached(signature, content)));
    }

    private static List<Reason> reasons(Evidence evidence) {
        return Stream.of(Reason.values())
                .filter(reason -> evidence.findings().complete(EnumSet.allOf(Step.class)).stream()
                        .anyMatch(check -> check.reason().filter(reason::equals).isPresent()))
                .toList();
    }
}
