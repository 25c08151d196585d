package kazasu.workbench.card;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import kazasu.apdu.CardSlot;
import kazasu.command.Failure;
import kazasu.model.Profile;
import kazasu.reader.Endpoint;
import kazasu.reader.VpcdLink;
import org.jspecify.annotations.Nullable;

/** The cards of this machine: fresh ones by profile, durable ones by file, and the specimen of the home directory. */
public final class Cards implements CardSource {
    private final Path home;

    /**
     * Cards with their authorities in one place.
     *
     * @param home the state directory; made at first use
     */
    public Cards(Path home) {
        this.home = home;
    }

    /** The profile of a name, or one line that lists them. */
    static Profile profile(String name) {
        return Profile.named(name).orElseThrow(() -> {
            String names =
                    String.join(", ", Profile.all().stream().map(Profile::name).toList());
            return new Failure(
                    "no profile and no file \"" + name + "\"; profiles: " + names,
                    "プロファイルもファイルもありません: " + name + "（プロファイル: " + names + "）");
        });
    }

    @Override
    public HeldCard open(@Nullable String card) {
        throw missing();
    }

    @Override
    public CardFacts look(@Nullable String card) {
        throw missing();
    }

    @Override
    public void create(String profile, Path out) {
        throw missing();
    }

    @Override
    public void copy(Path from, Path to) {
        throw missing();
    }

    @Override
    public Path specimen() {
        return home.resolve("specimen.card");
    }

    @Override
    public byte[] sign(CardSlot slot, char[] password, byte[] document) {
        throw missing();
    }

    @Override
    public X509Certificate signatureAuthority(CardSlot slot) {
        throw missing();
    }

    @Override
    public ReaderLink plug(CardSlot slot, String host, int port) {
        VpcdLink link = VpcdLink.open(slot, new Endpoint(host, port));
        return new ReaderLink() {
            @Override
            public boolean awaitConnected(Duration limit) throws InterruptedException {
                return link.awaitConnected(limit);
            }

            @Override
            public void close() {
                link.close();
            }
        };
    }

    private static Failure missing() {
        return new Failure("this build has no card yet", "このビルドにはまだカードがありません");
    }
}
