package kazasu.workbench;

/** What {@code --version} prints. */
final class Version {
    private Version() {}

    static String line() {
        String version = Version.class.getPackage().getImplementationVersion();
        return "Kazasu " + (version == null ? "(classes)" : version) + ", JDK " + System.getProperty("java.version")
                + " (" + System.getProperty("java.vendor") + ")";
    }
}
