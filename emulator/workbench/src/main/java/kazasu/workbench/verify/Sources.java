package kazasu.workbench.verify;

import kazasu.verifier.RevocationSource;
import kazasu.verifier.TrustedAuthorities;

/**
 * Whom a verifier trusts and where it asks.
 *
 * @param authorities pinned
 * @param revocations asked
 * @param end closes what they hold open
 */
record Sources(TrustedAuthorities authorities, RevocationSource revocations, Runnable end) implements AutoCloseable {
    @Override
    public void close() {
        end.run();
    }
}
