package kazasu.workbench.office;

import java.text.Normalizer;
import java.util.List;
import kazasu.command.Failure;
import kazasu.office.Resident;
import kazasu.office.town.Townsfolk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whom it is about: a picocli mixin. */
final class ResidentOption {
    @Option(
            names = "--resident",
            paramLabel = "CODE|NAME",
            description = {
                "whom it is about; else the card's holder, else the specimen's",
                "対象者（省略時はカードの名義人、なければ見本の名義人）"
            })
    private @Nullable String resident;

    boolean isGiven() {
        return resident != null;
    }

    Resident in(OpenOffice office) {
        return find(office, resident == null ? Townsfolk.TARO.code() : resident);
    }

    /**
     * Somebody on the register.
     *
     * @param who code or name; width and blanks make no difference
     * @throws Failure if there is nobody, or are several
     */
    static Resident find(OpenOffice office, String who) {
        List<Resident> found = office.read(books -> books.residents().all()).stream()
                .filter(person -> person.code().equals(who)
                        || plain(person.attributes().name()).equals(plain(who)))
                .toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            throw new Failure(
                    "nobody on the register is called " + who + "; ./kazasu office residents lists them",
                    who + " は住民基本台帳にありません（一覧: ./kazasu office residents）");
        }
        throw new Failure(
                "several on the register are called " + who + "; give the code", who + " は複数います。住民票コードで指定してください");
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
