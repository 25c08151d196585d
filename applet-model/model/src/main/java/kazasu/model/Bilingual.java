package kazasu.model;

/**
 * The same words in both languages.
 *
 * @param en English
 * @param ja Japanese
 */
public record Bilingual(String en, String ja) {
    /**
     * The words in one language.
     *
     * @param japanese Japanese, else English
     */
    public String in(boolean japanese) {
        return japanese ? ja : en;
    }
}
