package kazasu.pki;

import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;

/** One set of generations for all tests, made where they are asked for, since keys take time. */
public final class TestGenerations {
    /** All six, if need be. */
    public static final AuthorityGenerations ALL = AuthorityGenerations.create(new TestChance(1)::nextRsaKey);

    private TestGenerations() {}

    /** A key that isn't an authority's, always the same. */
    public static RSAPrivateCrtKey privateKey() {
        return Fixture.SIGNATURE_KEY;
    }

    /** Its public half. */
    public static RSAPublicKey publicKey() {
        return Fixture.publicKey(Fixture.SIGNATURE_KEY);
    }
}
