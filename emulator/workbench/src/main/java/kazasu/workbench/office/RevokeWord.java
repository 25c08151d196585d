package kazasu.workbench.office;

import kazasu.office.Resident;
import kazasu.office.rules.Channel;
import kazasu.office.rules.Procedure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** 失効申請 for the kinds that it names. */
@Command(
        name = "revoke",
        description = {"ask for certificates to be revoked", "電子証明書の失効申請"})
final class RevokeWord extends OfficeWord {
    @Mixin
    private VisitOptions visit = new VisitOptions();

    @Mixin
    private ChannelOptions channel = new ChannelOptions();

    @Mixin
    private KindOption kinds = new KindOption();

    @Override
    Done act(OpenOffice office, Resident person) {
        channel.require(Procedure.REVOCATION, Channel.COUNTER);
        return Done.of(
                office.town()
                        .counter(visit.counter(person))
                        .revoke(visit.of(person, false), kinds.chosen(office, person, true)),
                "certificates revoked",
                "失効申請を受け付けました");
    }
}
