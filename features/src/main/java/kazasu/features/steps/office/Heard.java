package kazasu.features.steps.office;

/** What lists and answers say about a certificate, in words that can be compared; a revoked one is called by its reason. */
final class Heard {
    static final String GOOD = "good";
    static final String UNKNOWN = "unknown";

    private Heard() {}
}
