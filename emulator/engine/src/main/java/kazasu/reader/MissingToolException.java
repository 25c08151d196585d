package kazasu.reader;

import java.util.List;
import java.util.stream.Collectors;

/** Programs or drivers that are not installed; the message is one line that ends in the command that installs them. */
public final class MissingToolException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<PcscTool> missing;

    /**
     * Says what is missing.
     *
     * @param missing at least one tool
     */
    public MissingToolException(List<PcscTool> missing) {
        super(message(missing));
        this.missing = List.copyOf(missing);
    }

    /** What is missing. */
    public List<PcscTool> missing() {
        return missing;
    }

    /** The Debian packages that bring it, each once. */
    public List<String> debianPackages() {
        return packages(missing);
    }

    private static String message(List<PcscTool> missing) {
        String names = missing.stream().map(PcscTool::name).collect(Collectors.joining(", "));
        return "not installed: " + names + "; install with: apt-get install -y --no-install-recommends "
                + String.join(" ", packages(missing));
    }

    private static List<String> packages(List<PcscTool> tools) {
        return tools.stream().map(PcscTool::debianPackage).distinct().toList();
    }
}
