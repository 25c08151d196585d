package kazasu.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import kazasu.pki.CertificateKind;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The document within its signature; the detached form is {@link CmsDetachedTest}'s. */
class CmsFormatTest {
    private final DocumentSigner signer =
            CardSigner.of(Fixture.card(), CertificateKind.SIGNATURE, Fixture.PASSWORD.toCharArray());
    private final CmsFormat enveloping = CmsFormat.enveloping(Fixture.CLOCK);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 127, 128, 255, 256, 65_536, 3_000_001})
    void envelopesContentOfAnyLengthInDer(int length) throws Exception {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        byte[] signed = enveloping.sign(Original.of("form.bin", content), signer);
        CMSSignedData parsed = new CMSSignedData(signed);
        assertThat((byte[]) parsed.getSignedContent().getContent()).isEqualTo(content);
        assertThat(parsed.getSignerInfos()
                        .iterator()
                        .next()
                        .verify(new JcaSimpleSignerInfoVerifierBuilder().build(Fixture.certificate())))
                .isTrue();
        assertThat(ASN1Primitive.fromByteArray(signed).getEncoded("DER")).isEqualTo(signed);
    }

    @Test
    void sameDocumentSameClockSameBytes() throws Exception {
        Original original = Original.of("form.bin", new byte[] {1, 2, 3});
        assertThat(enveloping.sign(original, signer)).isEqualTo(enveloping.sign(original, signer));
    }

    @Test
    void aDocumentThatChangesBetweenTheReadingsIsNoticed() {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> enveloping.sign(new Changing(), signer))
                .withMessage("form.bin changed while it was being signed");
    }

    private static final class Changing implements Original {
        private byte reading;

        @Override
        public String name() {
            return "form.bin";
        }

        @Override
        public InputStream open() throws IOException {
            return new ByteArrayInputStream(new byte[] {reading++});
        }
    }
}
