package kazasu.workbench.office;

import kazasu.office.Resident;
import kazasu.office.rules.Channel;
import kazasu.office.rules.Procedure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** 漏えい等の届出: counter only (rules.md §2.3). */
@Command(
        name = "compromise",
        description = {"report a leaked, lost or damaged key", "秘密鍵の漏えい等の届出"})
final class CompromiseWord extends OfficeWord {
    @Mixin
    private VisitOptions visit = new VisitOptions();

    @Mixin
    private ChannelOptions channel = new ChannelOptions();

    @Mixin
    private KindOption kinds = new KindOption();

    @Override
    Done act(OpenOffice office, Resident person) {
        channel.require(Procedure.KEY_COMPROMISE_NOTICE, Channel.COUNTER);
        return Done.of(
                office.town()
                        .counter(visit.counter(person))
                        .reportKeyCompromise(visit.of(person, false), kinds.chosen(office, person, true)),
                "certificates revoked: the key is compromised",
                "漏えい等の届出を受け付けました");
    }
}
