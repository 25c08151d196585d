package kazasu.portal.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import kazasu.command.Text;
import kazasu.pki.Validity;

/**
 * What every page needs.
 *
 * @param japanese or English
 * @param csrf to be sent back with a form
 * @param path of this page, for the link to the other language
 * @param isLoggedIn whether somebody is
 */
public record Page(boolean japanese, String csrf, String path, boolean isLoggedIn) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** As the page's language is written in HTML. */
    public String lang() {
        return japanese ? "ja" : "en";
    }

    /** The other one. */
    public String otherLang() {
        return japanese ? "en" : "ja";
    }

    /** How it is called in itself. */
    public String otherLanguageName() {
        return japanese ? "English" : "日本語";
    }

    /** The same page in the other language. */
    public String otherLanguageUrl() {
        return path + "?lang=" + otherLang();
    }

    /** One of the two. */
    public String say(String en, String ja) {
        return japanese ? ja : en;
    }

    /** One of the two. */
    public String say(Text text) {
        return say(text.en(), text.ja());
    }

    /** In Japan, to the minute. */
    public String time(Optional<Instant> time) {
        return time.map(at -> TIME.format(at.atZone(Validity.JAPAN))).orElse("—");
    }
}
