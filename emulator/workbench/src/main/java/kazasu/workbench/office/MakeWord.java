package kazasu.workbench.office;

import kazasu.office.Application;
import kazasu.office.Resident;
import picocli.CommandLine.Command;

/** The factory's day: the certificates are issued on the day of production (rules.md §0, 12). */
@Command(
        name = "make",
        description = {
            "the factory makes the ordered card: its day is the certificates' day of issue",
            "カード製造（電子証明書の発行日は製造日）"
        })
final class MakeWord extends OfficeWord {
    @Override
    Done act(OpenOffice office, Resident person) {
        CardMaking making = new CardMaking(office);
        Application open = making.open(person);
        making.make(open).close();
        return Done.of("the card is made", "カードを作成しました")
                .then("./kazasu office hand-over --card FILE", "./kazasu office hand-over --card ファイル");
    }
}
