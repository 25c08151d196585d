package kazasu.pki;

import static kazasu.pki.CertificateSigning.extend;
import static kazasu.pki.DirectoryNames.utf8;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Date;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;

/**
 * The certificate of a delegated OCSP responder (RFC 6960 §4.2.2.2); the service's own profile is not public
 * (card-interface.md §5.6, U). It lives for two days, since nobody can ask whether it is revoked (id-pkix-ocsp-nocheck).
 */
final class ResponderCertificateProfile {
    private static final int SERIAL_LENGTH = 8;

    private ResponderCertificateProfile() {}

    /** The same certificate whenever it is made: what changes from day to day goes into its number. */
    static X509Certificate issue(CertificationAuthority authority, RSAPublicKey key, LocalDate day) {
        Period period = period(authority.period(), day);
        X509v3CertificateBuilder builder = new X509v3CertificateBuilder(
                authority.name(),
                serialNumber(authority, key, period.begin()),
                Date.from(period.begin()),
                Date.from(period.end()),
                subject(authority.name().getRDNs()),
                SubjectPublicKeyInfo.getInstance(key.getEncoded()));
        extend(builder, Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        extend(builder, Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning));
        extend(builder, OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE);
        extend(builder, Extension.authorityKeyIdentifier, false, authority.authorityKeyIdentifier());
        extend(
                builder,
                Extension.subjectKeyIdentifier,
                false,
                new SubjectKeyIdentifier(CertificateSigning.keyIdentifier(key)));
        return CertificateSigning.sign(builder, authority.signer());
    }

    /** That day and the next, within the authority's own validity. */
    private static Period period(Period authority, LocalDate day) {
        Instant begin = day.atStartOfDay(Validity.JAPAN).toInstant();
        Instant end = Validity.endOfDay(day.plusDays(1));
        return new Period(
                begin.isBefore(authority.begin()) ? authority.begin() : begin,
                end.isAfter(authority.end()) ? authority.end() : end);
    }

    private static X500Name subject(RDN[] issuer) {
        return new X500Name(new RDN[] {issuer[0], issuer[1], issuer[2], utf8(BCStyle.CN, "OCSP Responder")});
    }

    /** Eight bytes, so that it is none of a holder's certificate. */
    private static BigInteger serialNumber(CertificationAuthority authority, RSAPublicKey key, Instant begin) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(authority.keyIdentifier());
            digest.update(CertificateSigning.keyIdentifier(key));
            digest.update(ByteBuffer.allocate(Long.BYTES)
                    .putLong(begin.truncatedTo(ChronoUnit.SECONDS).getEpochSecond())
                    .array());
            byte[] serial = Arrays.copyOf(digest.digest(), SERIAL_LENGTH);
            serial[0] = (byte) (serial[0] & 0x3F | 0x40);
            return new BigInteger(serial);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
