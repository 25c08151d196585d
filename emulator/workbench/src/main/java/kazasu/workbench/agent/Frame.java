package kazasu.workbench.agent;

import kazasu.command.Language;
import kazasu.command.Text;

/**
 * What all pages have.
 *
 * @param language they speak
 * @param here path of the page, for the same in the other language
 */
record Frame(Language language, String here) {
    String say(String en, String ja) {
        return say(new Text(en, ja));
    }

    String say(Text text) {
        return text.in(language);
    }

    boolean isJapanese() {
        return language == Language.JA;
    }
}
