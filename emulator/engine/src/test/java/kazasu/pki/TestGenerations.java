package kazasu.pki;

import java.math.BigInteger;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** One set of generations for all tests, made where they are asked for, since keys take time. */
public final class TestGenerations {
    /** All six, if need be. */
    public static final AuthorityGenerations ALL = AuthorityGenerations.create(new TestChance(1)::nextRsaKey);

    /** The governor's authority above the specimen holder. */
    public static final CertificationAuthority GOVERNOR =
            JukiAuthority.create(Prefecture.GUNMA, () -> Fixture.AUTHENTICATION_KEY);

    private TestGenerations() {}

    /**
     * A certificate of the specimen holder.
     *
     * @param kind which
     * @param issuedAt also decides the generation
     * @param serialNumber of it
     */
    public static IssuedCertificate issue(CertificateKind kind, Instant issuedAt, BigInteger serialNumber) {
        Clock clock = Clock.fixed(issuedAt, ZoneOffset.UTC);
        return new Issuance(ALL, clock, new TestChance(1), any -> serialNumber, CertificateSwitches.DEFAULTS)
                .issue(kind, Holder.SPECIMEN, publicKey());
    }

    /**
     * A certificate of the specimen holder's old card.
     *
     * @param issuedAt to 2015-12-22
     * @param serialNumber of it
     */
    public static IssuedCertificate issueForJuki(Instant issuedAt, BigInteger serialNumber) {
        Clock clock = Clock.fixed(issuedAt, ZoneOffset.UTC);
        return new JukiIssuance(
                        prefecture -> GOVERNOR,
                        clock,
                        new TestChance(1),
                        any -> serialNumber,
                        CertificateSwitches.DEFAULTS)
                .issue(Holder.SPECIMEN, publicKey());
    }

    /** An authority of the same name with another key. */
    public static CertificationAuthority stranger() {
        return Fixture.AUTHORITIES.signatureCa();
    }

    /** A key that isn't an authority's, always the same. */
    public static RSAPrivateCrtKey privateKey() {
        return Fixture.SIGNATURE_KEY;
    }

    /** Its public half. */
    public static RSAPublicKey publicKey() {
        return Fixture.publicKey(Fixture.SIGNATURE_KEY);
    }
}
