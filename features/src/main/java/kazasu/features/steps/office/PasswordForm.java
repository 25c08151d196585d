package kazasu.features.steps.office;

/** What a signature password may look like, and what not (rules.md §3): test data, no run's password. */
public enum PasswordForm {
    SIX("KENS07", "6桁の", "of 6 characters"),
    SIXTEEN("KENSHO0123456789", "16桁の", "of 16 characters"),
    LOWER_CASE("kensho07", "小文字の", "in lower case"),
    FIVE("KEN07", "5桁の", "of 5 characters"),
    SEVENTEEN("KENSHO01234567890", "17桁の", "of 17 characters"),
    DIGITS("20261128", "数字だけの", "of digits only"),
    LETTERS("KENSHOKA", "英字だけの", "of letters only"),
    FULL_WIDTH("ＫＥＮＳＨＯ０７", "全角の", "in full width"),
    SYMBOL("KENSHO-7", "記号を含む", "with a symbol");

    private final String password;
    private final String ja;
    private final String en;

    PasswordForm(String password, String ja, String en) {
        this.password = password;
        this.ja = ja;
        this.en = en;
    }

    /** The password. */
    public String password() {
        return password;
    }

    boolean isCalled(String name) {
        return ja.equals(name) || en.equals(name);
    }
}
