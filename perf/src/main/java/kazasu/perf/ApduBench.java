package kazasu.perf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kazasu.command.Common;
import kazasu.command.Failure;
import kazasu.model.Profile;
import kazasu.reader.PrivatePcscd;
import kazasu.workbench.card.CardSource;
import kazasu.workbench.card.HeldCard;
import kazasu.workbench.card.ReaderLink;

/** A card in a private pcscd with Debian's vpcd, and a client of javax.smartcardio in a JVM of its own. */
final class ApduBench {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final List<String> LIBRARIES =
            List.of("/usr/lib/x86_64-linux-gnu/libpcsclite.so.1", "/usr/lib/aarch64-linux-gnu/libpcsclite.so.1");

    private final Common common;
    private final CardSource cards;

    ApduBench(Common common, CardSource cards) {
        this.common = common;
        this.cards = cards;
    }

    void run() throws IOException, InterruptedException {
        try (PrivatePcscd pcscd = PrivatePcscd.start(1);
                HeldCard card = cards.open(Profile.PLASTIC.name());
                ReaderLink link = cards.plug(card.slot(), "127.0.0.1", pcscd.port(0))) {
            if (!link.awaitConnected(LIMIT)) {
                throw new Failure("the reader did not take the card", "リーダーがカードを認識しません");
            }
            probe(pcscd);
        }
    }

    private void probe(PrivatePcscd pcscd) throws IOException, InterruptedException {
        ChildJvm child = new ChildJvm();
        library().ifPresent(path -> child.property("sun.security.smartcardio.library", path));
        Process process = child.start(ApduProbe.class.getName(), List.of(pcscd.readerName(0)), pcscd.environment());
        String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new Failure("the client in the other JVM failed", "別JVMのクライアントが失敗しました");
        }
        Common.out().println(common.say("no-op APDU through pcscd and vpcd: ", "pcscdとvpcd経由の空APDU: ") + line);
    }

    private static Optional<String> library() {
        return LIBRARIES.stream().filter(path -> Files.exists(Path.of(path))).findFirst();
    }
}
