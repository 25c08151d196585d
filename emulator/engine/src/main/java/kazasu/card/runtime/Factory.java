package kazasu.card.runtime;

import java.security.interfaces.RSAPrivateCrtKey;
import kazasu.card.Chance;

/** The chance of a runtime that is no card's: none. Two runtimes would else differ, and a card bring what is not its own. */
enum Factory implements Chance {
    NO_CHANCE;

    @Override
    public void nextBytes(byte[] bytes) {
        throw new IllegalStateException("an applet asks for random bytes while it is installed");
    }

    @Override
    public RSAPrivateCrtKey nextRsaKey() {
        throw new IllegalStateException("an applet makes a key while it is installed");
    }
}
