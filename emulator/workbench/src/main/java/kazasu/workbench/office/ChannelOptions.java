package kazasu.workbench.office;

import java.util.Optional;
import kazasu.office.RefusedException;
import kazasu.office.rules.Channel;
import kazasu.office.rules.Channels;
import kazasu.office.rules.Procedure;
import picocli.CommandLine.Option;

/** How the office is asked, if not in person: a picocli mixin. Most ways are closed for most procedures. */
final class ChannelOptions {
    @Option(
            names = "--phone",
            description = {"by telephone", "電話で"})
    private boolean phone;

    @Option(
            names = "--web",
            description = {"by web page or mail, unsigned", "ウェブ・メールで（電子署名なし）"})
    private boolean web;

    @Option(
            names = "--post",
            description = {"by post", "郵送で"})
    private boolean post;

    /**
     * Lets a procedure pass whose way is open.
     *
     * @param otherwise the way without an option
     * @throws RefusedException {@code CHANNEL_…}
     */
    void require(Procedure procedure, Channel otherwise) {
        Channel way = phone ? Channel.TELEPHONE : web ? Channel.WEB : post ? Channel.POST : otherwise;
        Optional<kazasu.office.Refusal> refusal = Channels.refusal(procedure, way);
        refusal.ifPresent(why -> {
            throw new RefusedException(why);
        });
    }
}
