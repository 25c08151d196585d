package kazasu.command;

import java.util.Locale;

/** The languages of the program's output. */
public enum Language {
    EN,
    JA;

    /** Japanese for a Japanese locale, English for all others. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("ja") ? JA : EN;
    }

    /**
     * The one for this process: {@code KAZASU_LANG} (the launcher sets it), {@code LC_ALL}, {@code LC_MESSAGES} or
     * {@code LANG}, in that order, else the JVM's locale.
     */
    public static Language ofEnvironment() {
        for (String name : new String[] {"KAZASU_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = System.getenv(name);
            if (value != null && !value.isEmpty()) {
                return value.startsWith("ja") ? JA : EN;
            }
        }
        return of(Locale.getDefault());
    }
}
