package kazasu.pki;

import static kazasu.pki.CertificateKind.SIGNATURE;
import static kazasu.pki.CertificateKind.USER_AUTHENTICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import kazasu.apdu.Hex;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.OtherName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** card-interface.md §5.3 to §5.5. */
class HolderCertificateTest {
    private static final String NAME_SHAPE = """
            Sequence
              Set
                Sequence
                  ObjectIdentifier 2.5.4.6
                  PrintableString
            """;

    @ParameterizedTest
    @EnumSource
    void signed_by_its_authority_whose_names_it_repeats_byte_for_byte(CertificateKind kind) throws Exception {
        X509Certificate ca = Fixture.AUTHORITIES.of(kind).certificate();
        X509Certificate certificate = Fixture.issue().of(kind);
        certificate.verify(ca.getPublicKey());
        assertThat(certificate.getIssuerX500Principal().getEncoded())
                .isEqualTo(ca.getSubjectX500Principal().getEncoded());
        assertThat(certificate.getExtensionValue("2.5.29.18")).isEqualTo(ca.getExtensionValue("2.5.29.17"));
    }

    @ParameterizedTest
    @EnumSource
    void valid_from_the_second_of_issue_to_the_fifth_birthday(CertificateKind kind) {
        Certificate certificate = Fixture.decoded(kind);
        assertThat(certificate.getStartDate().toASN1Primitive().toString()).isEqualTo("261123013015Z");
        assertThat(certificate.getEndDate().toASN1Primitive().toString()).isEqualTo("310504145959Z");
        assertThat(Shape.of(certificate.getStartDate())).isEqualTo("UTCTime\n");
    }

    @Test
    void extensions_of_the_signature_certificate_in_order() {
        assertThat(extensionsOf(SIGNATURE))
                .containsExactly("2.5.29.15!", "2.5.29.17", "2.5.29.32!", "2.5.29.18", "2.5.29.31", "2.5.29.35");
        assertThat(valueOf(SIGNATURE, Extension.keyUsage)).isEqualTo("030206C0");
    }

    @Test
    void extensions_of_the_authentication_certificate_in_order() {
        assertThat(extensionsOf(USER_AUTHENTICATION))
                .containsExactly("2.5.29.15!", "2.5.29.32!", "2.5.29.18", "2.5.29.31", "2.5.29.35");
        assertThat(valueOf(USER_AUTHENTICATION, Extension.keyUsage)).isEqualTo("03020780");
    }

    @Test
    void subject_of_the_signature_certificate_is_place_and_id() {
        Certificate certificate = Fixture.decoded(SIGNATURE);
        assertThat(certificate.getSubject().toString())
                .matches("C=JP,L=Gunma-ken,L=Maebashi-shi,CN=2611231030[A-Z2-9]{8}10201");
        assertThat(Shape.of(certificate.getSubject()))
                .isEqualTo(NAME_SHAPE + utf8("2.5.4.7").repeat(2) + utf8("2.5.4.3"));
    }

    @Test
    void subject_of_the_authentication_certificate_is_an_id_of_23_characters() {
        Certificate certificate = Fixture.decoded(USER_AUTHENTICATION);
        assertThat(certificate.getSubject().toString()).matches("C=JP,CN=.{23}");
        assertThat(Shape.of(certificate.getSubject())).isEqualTo(NAME_SHAPE + utf8("2.5.4.3"));
    }

    @Test
    void six_attributes_as_utf8_other_names() {
        GeneralName[] names = GeneralNames.getInstance(
                        extensions(SIGNATURE).getExtensionParsedValue(Extension.subjectAlternativeName))
                .getNames();
        assertThat(Arrays.stream(names).map(HolderCertificateTest::attribute))
                .containsExactly(
                        "1=検証　太郎", "4=419910504", "3=1", "5=群馬県前橋市検証町一丁目１番１号", "2=00000", "6=0000000000000000");
        assertThat(Shape.of(names[0].toASN1Primitive())).isEqualTo("""
                        [0]
                          Sequence
                            ObjectIdentifier 1.2.392.200149.8.5.5.1
                            [0]
                              UTF8String
                        """);
    }

    @ParameterizedTest
    @EnumSource
    void policy_of_the_test_arc_with_a_statement_that_is_not_the_real_one(CertificateKind kind) throws IOException {
        String policy = kind == SIGNATURE ? "1.2.392.200149.8.5.1.0.20" : "1.2.392.200149.8.5.1.0.30";
        String value = extensions(kind)
                .getExtensionParsedValue(Extension.certificatePolicies)
                .toString();
        assertThat(value).contains(policy, "1.3.6.1.5.5.7.2.1", "http://www.jpki-test.example/cps.html");
        assertThat(Shape.of(extensions(kind).getExtensionParsedValue(Extension.certificatePolicies)))
                .endsWith("IA5String\n");
    }

    @Test
    void one_revocation_list_a_municipality() {
        assertThat(nameInDistributionPoint())
                .isEqualTo("C=JP,O=JPKI-TEST,OU=JPKI for digital signature,OU=CRL Distribution Points,OU=Gunma-ken,"
                        + "CN=Maebashi-shi CRLDP");
    }

    @ParameterizedTest
    @EnumSource
    void serial_number_of_four_bytes_and_a_key_of_2048_bits(CertificateKind kind) {
        X509Certificate certificate = Fixture.issue().of(kind);
        assertThat(certificate.getSerialNumber().signum()).isPositive();
        assertThat(certificate.getSerialNumber().toByteArray()).hasSize(4);
        assertThat(certificate.getSigAlgName()).isEqualTo("SHA256withRSA");
        assertThat(certificate.getPublicKey())
                .isEqualTo(Fixture.publicKey(kind == SIGNATURE ? Fixture.SIGNATURE_KEY : Fixture.AUTHENTICATION_KEY));
    }

    @ParameterizedTest
    @EnumSource
    void key_identifiers_are_switches(CertificateKind kind) {
        CertificateSwitches other = new CertificateSwitches(
                false, true, CertificateSwitches.NotBefore.MIDNIGHT, LeapDayBirthdayPolicy.MAR_1, "1.2.3");
        X509Certificate certificate = Fixture.issue(other).of(kind);
        assertThat(certificate.getExtensionValue("2.5.29.35")).isNull();
        assertThat(certificate.getExtensionValue("2.5.29.14")).isNotNull();
        assertThat(certificate.getNotBefore().toInstant()).isEqualTo(Instant.parse("2026-11-22T15:00:00Z"));
    }

    @ParameterizedTest
    @EnumSource
    void authority_key_identifier_is_the_authoritys_subject_key_identifier(CertificateKind kind) {
        byte[] subjectKeyIdentifier = Fixture.AUTHORITIES.of(kind).certificate().getExtensionValue("2.5.29.14");
        String id = Hex.format(subjectKeyIdentifier).substring(8);
        assertThat(valueOf(kind, Extension.authorityKeyIdentifier)).isEqualTo("30168014" + id);
    }

    @Test
    void an_authority_refuses_the_other_ones_profile() {
        CertificateContents contents = new CertificateContents(
                Fixture.publicKey(Fixture.SIGNATURE_KEY),
                java.math.BigInteger.ONE,
                Fixture.NOW,
                Fixture.NOW,
                Holder.SPECIMEN,
                "id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fixture.AUTHORITIES
                        .signatureCa()
                        .issue(new UserAuthenticationCertificateProfile(), contents, CertificateSwitches.DEFAULTS));
    }

    private static String utf8(String type) {
        return "  Set\n    Sequence\n      ObjectIdentifier " + type + "\n      UTF8String\n";
    }

    private static String attribute(GeneralName name) {
        OtherName other = OtherName.getInstance(name.getName());
        return other.getTypeID().getId().substring("1.2.392.200149.8.5.5.".length()) + "=" + other.getValue();
    }

    private static Extensions extensions(CertificateKind kind) {
        return Fixture.decoded(kind).getTBSCertificate().getExtensions();
    }

    /** Object identifiers in order, critical ones with an exclamation mark. */
    private static List<String> extensionsOf(CertificateKind kind) {
        Extensions extensions = extensions(kind);
        return Arrays.stream(extensions.getExtensionOIDs())
                .map(oid -> oid.getId() + (extensions.getExtension(oid).isCritical() ? "!" : ""))
                .toList();
    }

    private static String valueOf(CertificateKind kind, ASN1ObjectIdentifier type) {
        return Hex.format(extensions(kind).getExtension(type).getExtnValue().getOctets());
    }

    private static String nameInDistributionPoint() {
        var point = org.bouncycastle.asn1.x509.CRLDistPoint.fromExtensions(extensions(SIGNATURE))
                .getDistributionPoints()[0];
        GeneralNames names =
                GeneralNames.getInstance(point.getDistributionPoint().getName());
        ASN1Primitive name = names.getNames()[0].getName().toASN1Primitive();
        return org.bouncycastle.asn1.x500.X500Name.getInstance(name).toString();
    }
}
