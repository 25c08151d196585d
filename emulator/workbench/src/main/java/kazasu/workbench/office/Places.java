package kazasu.workbench.office;

import java.util.List;
import java.util.Locale;
import kazasu.command.Failure;
import kazasu.office.town.Townsfolk;
import kazasu.pki.Municipality;

/** Municipalities as somebody types them. */
final class Places {
    private static final List<Municipality> KNOWN = List.of(Townsfolk.MAEBASHI, Townsfolk.TAKASAKI);

    private Places() {}

    /**
     * A municipality.
     *
     * @param typed {@code maebashi}, {@code takasaki}, or {@code Gunma-ken/Takasaki-shi/10202}
     * @throws Failure if it is neither
     */
    static Municipality find(String typed) {
        String[] parts = typed.split("/", -1);
        if (parts.length == 3 && isRoman(parts[0]) && isRoman(parts[1]) && parts[2].matches("[0-9]{5}")) {
            return new Municipality(parts[0], parts[1], parts[2]);
        }
        String plain = typed.toLowerCase(Locale.ROOT);
        return KNOWN.stream()
                .filter(known -> List.of(known.name().toLowerCase(Locale.ROOT), shortName(known), known.code())
                        .contains(plain))
                .findFirst()
                .orElseThrow(() -> new Failure(
                        "a municipality is maebashi, takasaki or PREFECTURE/NAME/CODE, e.g. Tokyo-to/Minato-ku/13103",
                        "市区町村は maebashi、takasaki、または 都道府県/市区町村/コード（例: Tokyo-to/Minato-ku/13103）です"));
    }

    private static String shortName(Municipality known) {
        return known.name().toLowerCase(Locale.ROOT).replaceFirst("-.*", "");
    }

    private static boolean isRoman(String name) {
        return name.matches("[A-Za-z][A-Za-z -]{0,40}");
    }
}
