package kazasu.result;

import java.security.Security;

/**
 * Where a run took place.
 *
 * @param kazasu version of this program
 * @param jdk version and vendor of the Java runtime
 * @param os name, version and architecture of the operating system
 * @param provider the security provider that computes RSA
 */
public record Environment(String kazasu, String jdk, String os, String provider) {
    /**
     * The environment of this process.
     *
     * @param owner a class of the program: its jar says the version
     */
    public static Environment current(Class<?> owner) {
        String version = owner.getPackage().getImplementationVersion();
        return new Environment(
                version == null ? "development" : version,
                property("java.version") + " (" + property("java.vendor") + ")",
                property("os.name") + " " + property("os.version") + " " + property("os.arch"),
                rsaProvider());
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }

    private static String rsaProvider() {
        var providers = Security.getProviders("Signature.SHA256withRSA");
        return providers == null ? "none" : providers[0].getName() + " " + providers[0].getVersionStr();
    }
}
