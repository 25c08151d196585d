package kazasu.corpus.make;

import static kazasu.pki.CertificateKind.USER_AUTHENTICATION;
import static kazasu.verifier.Reason.ATTRIBUTES_MISSING;
import static kazasu.verifier.Reason.BAD_CERTIFICATE;
import static kazasu.verifier.Reason.CRITICAL_EXTENSION;
import static kazasu.verifier.Reason.MALFORMED;
import static kazasu.verifier.Reason.WRONG_KEY_USAGE;
import static kazasu.verifier.Reason.WRONG_KIND;
import static kazasu.verifier.Reason.WRONG_POLICY;

import kazasu.client.CmsFormat;
import kazasu.corpus.CorpusRule;
import kazasu.corpus.Expected;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.PolicyQualifierId;
import org.bouncycastle.asn1.x509.PolicyQualifierInfo;
import org.jspecify.annotations.Nullable;

/** What a certificate is for: key usage, policy and its qualifiers, kind, extensions. All are signed by the right authority. */
final class Usage extends CmsFamily {
    private static final ASN1ObjectIdentifier TEST_POLICY = new ASN1ObjectIdentifier("1.2.392.200149.8.5.1.0.20");
    private static final ASN1ObjectIdentifier NOBODYS = new ASN1ObjectIdentifier("1.2.392.200149.8.5.9.8");
    private static final String PROFILE = "card-interface.md §5.3, §5.5";

    Usage(World world, Cases cases) {
        super(world, cases, "usage", CorpusRule.KEY_USAGE, PROFILE);
    }

    @Override
    void add() {
        keyUsage();
        kind();
        policies();
        qualifiers();
        extensions();
    }

    private void keyUsage() {
        usage(
                "key-encipherment",
                like().extension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyEncipherment)),
                "keyUsage is keyEncipherment.",
                "鍵用途がkeyEncipherment。");
        usage(
                "authority",
                like().extension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))
                        .extension(Extension.basicConstraints, true, new BasicConstraints(true)),
                "The certificate is an authority's.",
                "認証局用の証明書。");
        usage(
                "without-non-repudiation",
                like().extension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature)),
                "keyUsage lacks nonRepudiation.",
                "鍵用途にnonRepudiationがない。");
        usage("without-key-usage", like().without(Extension.keyUsage), "There is no keyUsage.", "鍵用途の拡張がない。");
    }

    private void usage(String name, CertificateForge certificate, String en, String ja) {
        make("cms/usage/" + name, CorpusRule.KEY_USAGE, certificate).bad(WRONG_KEY_USAGE, en, ja, PROFILE);
    }

    private void kind() {
        byte[] signature = Papers.sign(
                CmsFormat.detached(Papers.clock(World.SIGNED)),
                "form.txt",
                Papers.FORM,
                taro.card(USER_AUTHENTICATION));
        signed(
                        cases.begin("cms/kind/authentication-certificate", CorpusRule.KIND, "cms-detached-der")
                                .by(taro.attributes())
                                .list(Lists.at(taro.authority(USER_AUTHENTICATION), People.MAEBASHI, World.NOW)),
                        signature)
                .bad(
                        Expected.of(WRONG_KIND, WRONG_KEY_USAGE, WRONG_POLICY, ATTRIBUTES_MISSING),
                        "A form signed with the user authentication certificate.",
                        "利用者証明用電子証明書で署名された申請書。",
                        "rules.md §2.1, §5");
    }

    private void policies() {
        make(
                        "cms/policy/real",
                        CorpusRule.POLICY,
                        like().extension(Extension.certificatePolicies, true, policies("1.2.392.200149.8.5.1.1.20")))
                .valid("The service's own policy, not that of the test arc.", "本番のポリシーOID。", PROFILE);
        policy("other", policies("1.2.392.200149.8.5.1.1.99"), "Another policy of the arc.", "同じ体系の別のポリシー。");
        policy(
                "authentication",
                policies("1.2.392.200149.8.5.1.0.30"),
                "The policy of the user authentication certificate.",
                "利用者証明用のポリシー。");
        policy("any", policies("2.5.29.32.0"), "anyPolicy, which no holder's certificate has.", "anyPolicy。");
        make("cms/policy/missing", CorpusRule.POLICY, like().without(Extension.certificatePolicies))
                .bad(WRONG_POLICY, "No policy at all.", "ポリシーがない。", PROFILE);
        make(
                        "cms/policy/two",
                        CorpusRule.OPEN,
                        like().extension(
                                        Extension.certificatePolicies,
                                        true,
                                        new CertificatePolicies(new PolicyInformation[] {
                                            new PolicyInformation(NOBODYS), new PolicyInformation(TEST_POLICY)
                                        })))
                .valid("Two policies, of which one is the service's.", "ポリシーが二つ（一つは本サービスのもの）。", "RFC 5280 §4.2.1.4");
    }

    private void policy(String name, ASN1Encodable policies, String en, String ja) {
        make("cms/policy/" + name, CorpusRule.POLICY, like().extension(Extension.certificatePolicies, true, policies))
                .bad(WRONG_POLICY, en, ja, PROFILE);
    }

    private static CertificatePolicies policies(String policy) {
        return new CertificatePolicies(new PolicyInformation(new ASN1ObjectIdentifier(policy)));
    }

    /** Critical policies with qualifiers are in the profile, and some libraries refuse them. */
    private void qualifiers() {
        qualifier("without-qualifier", true, null, "Critical policies without a qualifier.", "限定子のない必須ポリシー。");
        qualifier(
                "not-critical",
                false,
                new DERSequence(new PolicyQualifierInfo("http://www.jpki-test.example/cps.html")),
                "The policies are not critical.",
                "必須でないポリシー。");
        DERSequence notice = new DERSequence(new DERUTF8String("試験用 TEST"));
        qualifier(
                "user-notice",
                true,
                new DERSequence(new PolicyQualifierInfo(PolicyQualifierId.id_qt_unotice, notice)),
                "A user notice in place of the CPS pointer.",
                "CPSではなく利用者通知の限定子。");
        ASN1EncodableVector both = new ASN1EncodableVector();
        both.add(new PolicyQualifierInfo("http://www.jpki-test.example/cps.html"));
        both.add(new PolicyQualifierInfo(PolicyQualifierId.id_qt_unotice, notice));
        qualifier(
                "two-qualifiers", true, new DERSequence(both), "A CPS pointer and a user notice.", "CPSと利用者通知の二つの限定子。");
    }

    private void qualifier(String name, boolean critical, @Nullable DERSequence qualifiers, String en, String ja) {
        PolicyInformation policy = qualifiers == null
                ? new PolicyInformation(TEST_POLICY)
                : new PolicyInformation(TEST_POLICY, qualifiers);
        make(
                        "cms/qualifier/" + name,
                        CorpusRule.EXTENSIONS,
                        like().extension(Extension.certificatePolicies, critical, new CertificatePolicies(policy)))
                .valid(en, ja, PROFILE + "; RFC 5280 §4.2.1.4");
    }

    private void extensions() {
        String source = "RFC 5280 §4.2";
        make(
                        "cms/extension/unknown-critical",
                        CorpusRule.EXTENSIONS,
                        like().extension(NOBODYS, true, new DERUTF8String("TEST")))
                .bad(CRITICAL_EXTENSION, "A critical extension that nobody knows.", "未知の必須拡張がある。", source);
        make(
                        "cms/extension/unknown",
                        CorpusRule.EXTENSIONS,
                        like().extension(NOBODYS, false, new DERUTF8String("TEST")))
                .valid("An extension that nobody knows, not critical.", "未知の拡張（必須でない）がある。", source);
        make(
                        "cms/extension/not-an-authority",
                        CorpusRule.EXTENSIONS,
                        like().extension(Extension.basicConstraints, true, new BasicConstraints(false)))
                .valid(
                        "A critical basicConstraints that says: no authority.",
                        "認証局でないことを示す必須のbasicConstraints。",
                        source + ".1.9");
        make(
                        "cms/extension/extended-key-usage",
                        CorpusRule.OPEN,
                        like().extension(
                                        Extension.extendedKeyUsage,
                                        false,
                                        new ExtendedKeyUsage(KeyPurposeId.id_kp_emailProtection)))
                .valid("An extendedKeyUsage of e-mail protection.", "電子メール保護の拡張鍵用途がある。", source + ".1.12");
        make(
                        "cms/extension/broken-alternative-name",
                        CorpusRule.FORMAT,
                        like().extension(Extension.subjectAlternativeName, false, new byte[] {0x30, 0x05, 0x01}))
                .bad(
                        Expected.of(BAD_CERTIFICATE, MALFORMED, ATTRIBUTES_MISSING),
                        "subjectAltName can't be decoded.",
                        "subjectAltNameを復号できない。",
                        source + ".1.6");
    }

    private CertificateForge like() {
        return CertificateForge.like(taro.certificate()).serial(world.newSerial());
    }

    private Draft make(String id, CorpusRule rule, CertificateForge forge) {
        byte[] certificate = forge.signedBy(world.authorities().key(taro.authority()));
        return signed(
                cases.begin(id, rule, "cms-detached-der").by(taro.attributes()).listOf(taro),
                new CmsForge(Papers.FORM, taro.key(), certificate, World.SIGNED).der());
    }
}
