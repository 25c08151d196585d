package kazasu.workbench;

import java.util.List;
import java.util.function.Predicate;
import kazasu.command.Common;
import kazasu.model.Profile;

/** The bundled profiles, in groups, a line each. */
final class ProfileList {
    private static final int COLUMN = 26;

    private final Common common;

    ProfileList(Common common) {
        this.common = common;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        List<Profile> all = Profile.all();
        group(text, all, profile -> !profile.bad() && !profile.plan(), "cards", "カード");
        group(text, all, Profile::plan, "plans: not issued yet", "計画（未発行）");
        group(text, all, Profile::bad, "bad cards", "不良カード");
        text.append('\n')
                .append(common.say(
                        "./kazasu card show P: what is on it.  docs/profiles.md: all about them, and how to write your own.",
                        "./kazasu card show P で内容を表示。詳細と自作の方法は docs/profiles.md"))
                .append('\n');
        return text.toString();
    }

    private void group(StringBuilder text, List<Profile> all, Predicate<Profile> which, String en, String ja) {
        text.append(text.isEmpty() ? "" : "\n").append(common.say(en, ja)).append('\n');
        all.stream()
                .filter(which)
                .forEach(profile -> text.append("  ")
                        .append(profile.name())
                        .append(" ".repeat(Math.max(2, COLUMN - profile.name().length())))
                        .append(profile.title().in(common.say("en", "ja").equals("ja")))
                        .append('\n'));
    }
}
