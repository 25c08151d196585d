package kazasu.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.junit.jupiter.api.Test;

/** What is wrong with a CMS signature has its name. */
class CmsVerificationTest {
    private static final byte[] CONTENT = "かざす\n".getBytes(StandardCharsets.UTF_8);
    private final Verifier verifier = World.verifier();
    private final CmsMaker maker = new CmsMaker(CONTENT);

    private Verification verify(byte[] signature) {
        Document document = new Document.Detached(Content.of(CONTENT), signature);
        return verifier.verify(VerificationRequest.application(document, World.NOW));
    }

    private void finds(Reason reason) {
        finds(reason, maker.make());
    }

    private void finds(Reason reason, byte[] signature) {
        Verification verification = verify(signature);
        assertThat(verification.reason()).as("%s", verification.checks()).contains(reason);
    }

    private void isValid(byte[] signature) {
        Verification verification = verify(signature);
        assertThat(verification.verdict()).as("%s", verification.checks()).isEqualTo(Verdict.VALID);
    }

    @Test
    void encodings() {
        isValid(maker.make());
        maker.ber = true;
        isValid(maker.make());
        String pem = "-----BEGIN CMS-----\n" + Base64.getMimeEncoder().encodeToString(maker.make())
                + "\n-----END CMS-----\n";
        isValid(pem.getBytes(StandardCharsets.US_ASCII));
        finds(Reason.MALFORMED, Arrays.copyOf(maker.make(), 300));
        finds(Reason.MALFORMED, Arrays.copyOf(maker.make(), maker.make().length + 1));
        finds(Reason.MALFORMED, new byte[0]);
    }

    @Test
    void contentThatIsInsideAndBeside() {
        maker.enveloping = true;
        isValid(maker.make());
        CmsMaker other = new CmsMaker("another".getBytes(StandardCharsets.UTF_8));
        other.enveloping = true;
        finds(Reason.CONTENT_CHANGED, other.make());
    }

    @Test
    void withoutAttributes() {
        maker.bareContent = true;
        isValid(maker.make());
    }

    /** A signature over attributes, presented as one over content that is those attributes. */
    @Test
    void attributesInPlaceOfContent() throws Exception {
        byte[] attributes = new DERSet(maker.standard().toArray(new Attribute[0])).getEncoded();
        CmsMaker forged = new CmsMaker(attributes);
        forged.bareContent = true;
        forged.enveloping = true;
        Document document = new Document.Whole(Content.of(forged.make()));
        assertThat(verifier.verify(VerificationRequest.application(document, World.NOW))
                        .reason())
                .contains(Reason.CONTENT_CHANGED);
    }

    @Test
    void attributesThatAreMissingOrComeTwice() {
        maker.attributes = all -> without(all, CMSAttributes.messageDigest.getId());
        finds(Reason.MALFORMED);
        maker.attributes = all -> without(all, CMSAttributes.contentType.getId());
        finds(Reason.MALFORMED);
        maker.attributes =
                all -> with(all, CmsMaker.attribute(CMSAttributes.messageDigest, new DEROctetString(new byte[32])));
        finds(Reason.MALFORMED);
        maker.attributes = all -> with(
                without(all, CMSAttributes.messageDigest.getId()),
                CmsMaker.attribute(
                        CMSAttributes.messageDigest,
                        new DEROctetString(CmsMaker.hash("SHA-256", CONTENT)),
                        new DEROctetString(new byte[32])));
        finds(Reason.MALFORMED);
    }

    @Test
    void anotherTypeOfContent() {
        maker.contentType = CMSObjectIdentifiers.digestedData;
        finds(Reason.CONTENT_CHANGED);
    }

    @Test
    void withoutTheSigningCertificateAttribute() {
        maker.attributes = all -> without(all, PKCSObjectIdentifiers.id_aa_signingCertificateV2.getId());
        isValid(maker.make());
        maker.attributes = all ->
                with(without(all, PKCSObjectIdentifiers.id_aa_signingCertificateV2.getId()), CmsMaker.ess(World.LOGIN));
        finds(Reason.SWAPPED_CERTIFICATE);
    }

    @Test
    void certificates() {
        maker.certificates = List.of();
        finds(Reason.NO_SIGNING_CERTIFICATE);
        maker.certificates = List.of(World.LOGIN);
        finds(Reason.NO_SIGNING_CERTIFICATE);
        maker.certificates = List.of(World.LOGIN, World.HOLDER);
        isValid(maker.make());
    }

    @Test
    void signers() {
        maker.signers = 0;
        finds(Reason.SEVERAL_SIGNERS);
        maker.signers = 2;
        finds(Reason.SEVERAL_SIGNERS);
    }

    @Test
    void algorithms() {
        maker.digestName = "SHA-1";
        maker.digest = new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1, DERNull.INSTANCE);
        finds(Reason.WEAK_ALGORITHM);
        maker.digestName = "SHA-512";
        maker.digest = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha512);
        finds(Reason.ALGORITHM_MISMATCH);
        maker.digest = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha3_256);
        finds(Reason.UNSUPPORTED_ALGORITHM);
    }

    @Test
    void rsaEncryptionLeavesTheDigestToItsNeighbour() {
        maker.algorithm = new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE);
        isValid(maker.make());
    }

    /** Padding that is as it should be only up to where a loose reader looks. */
    @Test
    void paddingWithSomethingBehindTheHash() {
        for (int spare : new int[] {1, 16, 100}) {
            maker.signature = right -> forged(right, spare);
            finds(Reason.SIGNATURE_WRONG);
        }
        maker.signature = right -> forged(right, 0);
        isValid(maker.make());
    }

    /** The encoded message with fewer FF and as many bytes behind it, under the real key. */
    private static byte[] forged(byte[] right, int spare) {
        BigInteger modulus = World.KEY.getModulus();
        byte[] message = new BigInteger(1, right)
                .modPow(World.KEY.getPublicExponent(), modulus)
                .toByteArray();
        byte[] encoded = new byte[256];
        System.arraycopy(message, 0, encoded, 256 - message.length, message.length);
        byte[] moved = encoded.clone();
        Arrays.fill(moved, 256 - spare, 256, (byte) 0xAA);
        System.arraycopy(encoded, 2 + spare, moved, 2, 254 - spare);
        byte[] value = new BigInteger(1, moved)
                .modPow(World.KEY.getPrivateExponent(), modulus)
                .toByteArray();
        byte[] signature = new byte[256];
        int from = Math.max(0, value.length - 256);
        System.arraycopy(value, from, signature, 256 - (value.length - from), value.length - from);
        return signature;
    }

    private static List<Attribute> without(List<Attribute> all, String type) {
        return all.stream()
                .filter(one -> !one.getAttrType().getId().equals(type))
                .toList();
    }

    private static List<Attribute> with(List<Attribute> all, Attribute more) {
        List<Attribute> longer = new ArrayList<>(all);
        longer.add(more);
        return longer;
    }
}
