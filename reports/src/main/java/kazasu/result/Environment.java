package kazasu.result;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/**
 * Where a run took place.
 *
 * @param kazasu version of this program
 * @param jdk version and vendor of the Java runtime
 * @param os name, version and architecture of the operating system
 * @param provider the security provider that computes RSA
 */
public record Environment(String kazasu, String jdk, String os, String provider) {
    /** What Maven writes into the jar of this class. */
    private static final String VERSION = "/META-INF/maven/kazasu/kazasu-reports/pom.properties";

    /**
     * The environment of this process.
     *
     * @param provider the security provider that computes RSA
     */
    public static Environment current(String provider) {
        return new Environment(
                version(),
                property("java.version") + " (" + property("java.vendor") + ")",
                property("os.name") + " " + property("os.version") + " " + property("os.arch"),
                provider);
    }

    private static String version() {
        try (InputStream stream = Environment.class.getResourceAsStream(VERSION)) {
            Properties properties = new Properties();
            if (stream != null) {
                properties.load(stream);
            }
            return properties.getProperty("version", "development");
        } catch (IOException e) {
            throw new ReportException("can't read " + VERSION + ": " + ReportException.reason(e), e);
        }
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }
}
