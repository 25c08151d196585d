package kazasu.perf.load;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import kazasu.perf.OpenSsl;

/** The load profiles by name, each with its yardstick and the share of it that is asked for when nobody says a rate. */
enum LoadKind {
    /** Card to CMS. */
    SIGN(0.1, 200),
    /** Submission to verdict. */
    VERIFY(0.01, 300),
    /** The commands of a signature, over HTTP. */
    SERVED(0.1, 200);

    private final double share;
    private final double rateWithoutOpenSsl;

    LoadKind(double share, double rateWithoutOpenSsl) {
        this.share = share;
        this.rateWithoutOpenSsl = rateWithoutOpenSsl;
    }

    static Optional<LoadKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(name)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What {@code openssl speed rsa2048} does a second; nothing without OpenSSL. */
    OptionalDouble yardstick(int seconds) {
        return this == VERIFY ? OpenSsl.verificationsPerSecond(seconds) : OpenSsl.signaturesPerSecond(seconds);
    }

    double rate(OptionalDouble yardstick) {
        return yardstick.isPresent() ? share * yardstick.getAsDouble() : rateWithoutOpenSsl;
    }
}
