package kazasu.corpus.make;

import static kazasu.verifier.Reason.MALFORMED;
import static kazasu.verifier.Reason.NO_SIGNING_CERTIFICATE;
import static kazasu.verifier.Reason.SEVERAL_SIGNERS;
import static kazasu.verifier.Reason.SIGNATURE_WRONG;
import static kazasu.verifier.Reason.SWAPPED_CERTIFICATE;
import static kazasu.verifier.Reason.UNTRUSTED_AUTHORITY;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import kazasu.corpus.CorpusRule;
import kazasu.corpus.Expected;
import kazasu.pki.CertificateKind;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.ess.ESSCertID;
import org.bouncycastle.asn1.ess.SigningCertificate;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;

/** Whose certificate is it? Missing, swapped, several, none. */
final class CmsSigners extends CmsFamily {
    private final Person hanako;

    CmsSigners(World world, Cases cases) {
        super(world, cases, "signer", CorpusRule.SIGNER, "rules.md §5; RFC 5652 §5.3; RFC 5035 §4");
        hanako = world.person(People.HANAKO, "2025-12-20T02:00:00Z");
    }

    @Override
    void add() {
        missing();
        counts();
        swapped();
        sameKey();
    }

    private void missing() {
        bad(
                "no-certificates",
                forge().certificates(new byte[0][]).der(),
                NO_SIGNING_CERTIFICATE,
                "No certificate is enclosed.",
                "証明書が一つも同封されていない。");
        bad(
                "only-the-authoritys",
                forge().certificates(taro.authority().certificate()).der(),
                NO_SIGNING_CERTIFICATE,
                "Only the authority's certificate is enclosed.",
                "認証局の証明書だけが同封されている。");
        bad(
                "only-anothers",
                forge().certificates(hanako.certificate()).der(),
                NO_SIGNING_CERTIFICATE,
                "Only another holder's certificate is enclosed.",
                "他人の証明書だけが同封されている。");
        bad(
                "other-serial-named",
                forge().signer(CmsForge.named(taro.authority().name(), BigInteger.valueOf(99)))
                        .der(),
                Expected.of(NO_SIGNING_CERTIFICATE, SWAPPED_CERTIFICATE),
                "The signer is named by a number that no certificate has.",
                "署名者として指定された発行番号の証明書がない。");
        bad(
                "other-key-identifier-named",
                forge().signer(new SignerIdentifier(new DEROctetString(new byte[20])))
                        .der(),
                Expected.of(NO_SIGNING_CERTIFICATE, SWAPPED_CERTIFICATE),
                "The signer is named by a key identifier that no certificate has.",
                "署名者として指定された鍵識別子の証明書がない。");
    }

    private void counts() {
        bad(
                "nobody",
                forge().signers(0).der(),
                Expected.of(SEVERAL_SIGNERS, NO_SIGNING_CERTIFICATE, MALFORMED),
                "A bag of certificates that nobody signed.",
                "署名者のいない、証明書だけのSignedData。");
        bad("twice", forge().signers(2).der(), SEVERAL_SIGNERS, "The same signer twice.", "同じ署名者が二重に含まれる。");
    }

    private void swapped() {
        bad(
                "anothers-named",
                new CmsForge(Papers.FORM, hanako, World.SIGNED)
                        .key(message -> KeySigner.sign("SHA256withRSA", taro.key(), message))
                        .der(),
                SIGNATURE_WRONG,
                "Another holder is named and enclosed as the signer.",
                "別の利用者の証明書を署名者として同封。");
        bad(
                "signing-certificate-of-another",
                forge().attribute(
                                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                                CmsForge.signingCertificate(Ders.encoded(hanako.certificate())))
                        .der(),
                SWAPPED_CERTIFICATE,
                "The signed attribute signing-certificate-v2 names another certificate.",
                "署名属性signing-certificate-v2が別の証明書を指す。");
        bad(
                "signing-certificate-v1-of-another",
                forge().without(PKCSObjectIdentifiers.id_aa_signingCertificateV2)
                        .attribute(
                                PKCSObjectIdentifiers.id_aa_signingCertificate,
                                new SigningCertificate(
                                        new ESSCertID(Ders.digest("SHA-1", Ders.encoded(hanako.certificate())))))
                        .der(),
                SWAPPED_CERTIFICATE,
                "The older attribute signing-certificate names another certificate.",
                "旧形式の属性signing-certificateが別の証明書を指す。");
        sameSerial();
    }

    /** Authority 2019 gave another holder the same number: issuer name and number are equal, the key is not. */
    private void sameSerial() {
        byte[] twin = CertificateForge.like(hanako.certificate())
                .serial(taro.certificate().getSerialNumber())
                .authorityKey(
                        world.authorities().of(CertificateKind.SIGNATURE, 2019).keyIdentifier())
                .signedBy(world.authorities().key(world.authorities().of(CertificateKind.SIGNATURE, 2019)));
        bad(
                "same-number-of-another-generation",
                forge().certificates(twin).der(),
                Expected.of(SWAPPED_CERTIFICATE, SIGNATURE_WRONG),
                "In place of the signer's, another holder's certificate with the same issuer name and number is enclosed.",
                "発行者名と発行番号が同じ別人の証明書にすり替えられた。");
    }

    /** Two certificates for one key: the one that was signed with is named, the other one is enclosed. */
    private void sameKey() {
        X509Certificate certificate = taro.certificate();
        byte[] renewed = CertificateForge.like(certificate)
                .serial(world.newSerial())
                .signedBy(world.authorities().key(taro.authority()));
        bad(
                "same-key-other-certificate",
                forge().certificates(renewed).signer(CmsForge.named(renewed)).der(),
                SWAPPED_CERTIFICATE,
                "Enclosed and named is another certificate for the same key than the one that was signed with.",
                "署名時と異なる、同じ鍵の別の証明書が署名者として同封されている。");
        byte[] selfSigned = CertificateForge.like(certificate)
                .issuer(X500Name.getInstance(
                        certificate.getSubjectX500Principal().getEncoded()))
                .signedBy(taro.key());
        bad(
                "self-signed",
                new CmsForge(Papers.FORM, taro.key(), selfSigned, World.SIGNED).der(),
                UNTRUSTED_AUTHORITY,
                "The signer's certificate is self-signed.",
                "署名者の証明書が自己署名である。");
    }
}
