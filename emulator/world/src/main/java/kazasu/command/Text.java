package kazasu.command;

/**
 * A sentence in both languages.
 *
 * @param en English
 * @param ja Japanese
 */
public record Text(String en, String ja) {
    /**
     * The sentence in one language.
     *
     * @param language which
     */
    public String in(Language language) {
        return language == Language.JA ? ja : en;
    }
}
