package kazasu.pki;

/** 性別 as the signature certificate encodes it (card-interface.md §5.4): one digit. */
public enum Sex {
    MALE("1"),
    FEMALE("2"),
    /** Unknown or not stated. Sources also quote 9; 3 is the one that two of them give. */
    UNKNOWN("3");

    private final String encoded;

    Sex(String encoded) {
        this.encoded = encoded;
    }

    /** One digit. */
    public String encoded() {
        return encoded;
    }
}
