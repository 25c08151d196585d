package kazasu.corpus.make;

import static kazasu.verifier.Reason.ALGORITHM_MISMATCH;
import static kazasu.verifier.Reason.BAD_CERTIFICATE;
import static kazasu.verifier.Reason.SIGNATURE_WRONG;
import static kazasu.verifier.Reason.UNSUPPORTED_ALGORITHM;
import static kazasu.verifier.Reason.UNTRUSTED_AUTHORITY;
import static kazasu.verifier.Reason.WEAK_ALGORITHM;

import java.math.BigInteger;
import java.security.interfaces.RSAPrivateCrtKey;
import kazasu.corpus.CorpusRule;
import kazasu.corpus.Expected;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** Weak algorithms and keys, unknown ones, and some that contradict each other. */
final class CmsAlgorithms extends CmsFamily {
    CmsAlgorithms(World world, Cases cases) {
        super(
                world,
                cases,
                "algorithm",
                CorpusRule.ALGORITHMS,
                "card-interface.md §5.3; RFC 8017; RFC 6151; decisions.md §15");
    }

    @Override
    void add() {
        digests();
        keys();
        certificateAlgorithms();
        contradictions();
    }

    private void digests() {
        digest(
                "sha1",
                "SHA-1",
                OIWObjectIdentifiers.idSHA1,
                PKCSObjectIdentifiers.sha1WithRSAEncryption,
                "SHA1withRSA");
        digest("md5", "MD5", PKCSObjectIdentifiers.md5, PKCSObjectIdentifiers.md5WithRSAEncryption, "MD5withRSA");
        bad(
                "sha1-digest-only",
                forge().digest(Ders.withNull(OIWObjectIdentifiers.idSHA1), Ders.digest("SHA-1", Papers.FORM))
                        .der(),
                Expected.of(WEAK_ALGORITHM, ALGORITHM_MISMATCH),
                "The document is hashed with SHA-1, the attributes are signed with SHA-256.",
                "文書のハッシュがSHA-1、署名はSHA-256。");
    }

    private void digest(
            String name, String digest, ASN1ObjectIdentifier oid, ASN1ObjectIdentifier signing, String java) {
        bad(
                name,
                forge().digest(Ders.withNull(oid), Ders.digest(digest, Papers.FORM))
                        .algorithm(Ders.withNull(signing))
                        .key(message -> KeySigner.sign(java, taro.key(), message))
                        .der(),
                WEAK_ALGORITHM,
                "RSA with " + digest + ".",
                digest + "を用いたRSA署名。");
    }

    private void keys() {
        RSAPrivateCrtKey small = SmallKeys.of(world.chance(), 1024, BigInteger.valueOf(65537));
        key("rsa-1024", small, Expected.of(WEAK_ALGORITHM), "The holder's key has 1024 bits.", "利用者の鍵が1024ビット。");
        RSAPrivateCrtKey tiny = SmallKeys.of(world.chance(), 512, BigInteger.valueOf(65537));
        key("rsa-512", tiny, Expected.of(WEAK_ALGORITHM), "The holder's key has 512 bits.", "利用者の鍵が512ビット。");
        exponentOne();
    }

    private void key(String name, RSAPrivateCrtKey key, Expected expected, String en, String ja) {
        byte[] certificate = certificate(SmallKeys.encodedPublic(key.getModulus(), key.getPublicExponent()));
        bad(name, new CmsForge(Papers.FORM, key, certificate, World.SIGNED).der(), expected, en, ja);
    }

    /** With exponent 1 the padded block is its own signature, which anybody can write. */
    private void exponentOne() {
        byte[] certificate = certificate(SmallKeys.encodedPublic(taro.key().getModulus(), BigInteger.ONE));
        bad(
                "exponent-one",
                new CmsForge(Papers.FORM, taro.key(), certificate, World.SIGNED)
                        .key(m -> RsaBlocks.block(1, RsaBlocks.digestInfo(Ders.SHA256, Ders.sha256(m))))
                        .der(),
                Expected.of(WEAK_ALGORITHM, BAD_CERTIFICATE, UNSUPPORTED_ALGORITHM),
                "The holder's key has the exponent 1: anybody can sign with it.",
                "利用者の公開鍵の指数が1（誰でも署名できる）。");
    }

    private byte[] certificate(byte[] key) {
        return CertificateForge.like(taro.certificate())
                .serial(world.newSerial())
                .key(key)
                .signedBy(world.authorities().key(taro.authority()));
    }

    private void certificateAlgorithms() {
        certificate("certificate-sha1", PKCSObjectIdentifiers.sha1WithRSAEncryption, "SHA1withRSA", "SHA-1");
        certificate("certificate-md5", PKCSObjectIdentifiers.md5WithRSAEncryption, "MD5withRSA", "MD5");
    }

    private void certificate(String name, ASN1ObjectIdentifier algorithm, String java, String digest) {
        byte[] certificate = CertificateForge.like(taro.certificate())
                .serial(world.newSerial())
                .algorithm(Ders.withNull(algorithm), java)
                .signedBy(world.authorities().key(taro.authority()));
        bad(
                name,
                new CmsForge(Papers.FORM, taro.key(), certificate, World.SIGNED).der(),
                Expected.of(WEAK_ALGORITHM, UNTRUSTED_AUTHORITY),
                "The authority signed the certificate with " + digest + ".",
                "証明書自体が" + digest + "で署名されている。");
    }

    private void contradictions() {
        bad(
                "unknown-digest",
                forge().digest(
                                new AlgorithmIdentifier(new ASN1ObjectIdentifier("1.2.392.200149.8.5.9.2")),
                                Ders.sha256(Papers.FORM))
                        .der(),
                Expected.of(UNSUPPORTED_ALGORITHM, ALGORITHM_MISMATCH),
                "The digest algorithm is one that nobody knows.",
                "ダイジェストアルゴリズムが未知のもの。");
        bad(
                "unknown-signature",
                forge().algorithm(new AlgorithmIdentifier(new ASN1ObjectIdentifier("1.2.392.200149.8.5.9.3")))
                        .der(),
                Expected.of(UNSUPPORTED_ALGORITHM, ALGORITHM_MISMATCH),
                "The signature algorithm is one that nobody knows.",
                "署名アルゴリズムが未知のもの。");
        bad(
                "digests-differ",
                forge().algorithm(Ders.withNull(PKCSObjectIdentifiers.sha512WithRSAEncryption))
                        .key(message -> KeySigner.sign("SHA512withRSA", taro.key(), message))
                        .der(),
                ALGORITHM_MISMATCH,
                "digestAlgorithm says SHA-256, signatureAlgorithm SHA-512 (RFC 5652 §5.3, CAdES).",
                "digestAlgorithmはSHA-256、signatureAlgorithmはSHA-512。");
        bad(
                "digest-mislabelled",
                forge().digest(Ders.withNull(NISTObjectIdentifiers.id_sha512), Ders.digest("SHA-512", Papers.FORM))
                        .algorithm(Ders.withNull(PKCSObjectIdentifiers.rsaEncryption))
                        .der(),
                Expected.of(SIGNATURE_WRONG),
                "digestAlgorithm says SHA-512; the key signed a SHA-256 hash.",
                "digestAlgorithmはSHA-512だが、署名値はSHA-256のもの。");
        bad(
                "ecdsa-with-rsa-key",
                forge().algorithm(new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256))
                        .der(),
                Expected.of(ALGORITHM_MISMATCH, UNSUPPORTED_ALGORITHM, SIGNATURE_WRONG),
                "signatureAlgorithm is ECDSA, the key RSA.",
                "signatureAlgorithmはECDSAだが、鍵はRSA。");
    }
}
