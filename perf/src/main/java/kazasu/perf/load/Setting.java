package kazasu.perf.load;

import java.util.Locale;
import java.util.Objects;

/** What a simulation is told by system properties of its JVM: Gatling makes it without parameters. Nothing secret is among them. */
enum Setting {
    /** The home directory, for its authorities. */
    HOME,
    /** Where the server under load listens. */
    URL,
    /** How many cards. */
    CARDS,
    /** How long, after the ramp. */
    SECONDS,
    /** Users a second. */
    RATE,
    /** The file that takes the {@link Tally}. */
    RESULT,
    /** A directory of what was prepared. */
    DIRECTORY;

    /** The property. */
    String key() {
        return "kazasu.load." + name().toLowerCase(Locale.ROOT);
    }

    String value() {
        return Objects.requireNonNull(System.getProperty(key()), key());
    }

    int number() {
        return Integer.parseInt(value());
    }

    double real() {
        return Double.parseDouble(value());
    }
}
