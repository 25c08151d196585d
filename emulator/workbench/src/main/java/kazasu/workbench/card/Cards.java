package kazasu.workbench.card;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import kazasu.apdu.CardSlot;
import kazasu.card.Chance;
import kazasu.card.EmbeddedCard;
import kazasu.card.Stack;
import kazasu.card.SystemChance;
import kazasu.client.CardSigner;
import kazasu.client.DocumentSigner;
import kazasu.client.JpkiCard;
import kazasu.client.PinEntry;
import kazasu.command.Failure;
import kazasu.image.CardFile;
import kazasu.image.CardImage;
import kazasu.image.CardImageException;
import kazasu.model.Latency;
import kazasu.model.Profile;
import kazasu.model.Profiles;
import kazasu.pki.CertificateKind;
import kazasu.reader.Endpoint;
import kazasu.reader.VpcdLink;
import org.jspecify.annotations.Nullable;

/** The cards of this machine: fresh ones by profile, durable ones by file, and the specimen of the home directory. */
public final class Cards implements CardSource {
    private final Path home;
    private final Clock clock = Clock.systemUTC();
    private final Chance chance = new SystemChance();
    private final CardFactory factory;

    /**
     * Cards with their authorities in one place.
     *
     * @param home the state directory; made at first use
     */
    public Cards(Path home) {
        this.home = home;
        this.factory = new CardFactory(home, clock, chance);
    }

    @Override
    public HeldCard open(@Nullable String card, Optional<Latency> latency) {
        if (card == null) {
            return durable("specimen", madeSpecimen(), latency, CardFactory.password());
        }
        Optional<Profile> profile = profile(card);
        if (profile.isPresent()) {
            EmbeddedCard fresh = factory.make(profile.get());
            CardSlot slot = stack(fresh, latency);
            return HeldCard.of(id(card), profile.get().name(), slot, CardFactory.password());
        }
        Path file = file(card);
        return durable(id(card), file, latency, isSpecimen(file) ? CardFactory.password() : Optional.empty());
    }

    private HeldCard durable(String id, Path file, Optional<Latency> latency, Optional<char[]> password) {
        CardFile held = CardFile.open(file, chance);
        EmbeddedCard card = held.card();
        return HeldCard.of(id, card.profile().name(), stack(card, latency), held::close, password);
    }

    private static CardSlot stack(EmbeddedCard card, Optional<Latency> latency) {
        return Stack.of(latency.map(card.profile()::with).orElse(card.profile()), card);
    }

    /** A bundled profile's name stays; of a file the name without its directory and its last extension. */
    private static String id(String card) {
        return Profile.named(card).isPresent()
                ? card
                : String.valueOf(Path.of(card).getFileName()).replaceFirst("(.)\\.[^.]*$", "$1");
    }

    private boolean isSpecimen(Path file) {
        try {
            return Files.exists(specimen()) && Files.isSameFile(file, specimen());
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public CardSheet look(@Nullable String card) {
        if (card == null) {
            return Sheets.of(CardFile.load(madeSpecimen()));
        }
        Optional<Profile> profile = profile(card);
        return Sheets.of(profile.map(factory::make).map(CardImage::of).orElseGet(() -> CardFile.load(file(card))));
    }

    @Override
    public void create(String profile, Path out) {
        Profile found = Profiles.find(profile).orElseThrow(() -> unknown(profile));
        replace(out, CardImage.of(factory.make(found)));
    }

    @Override
    public void copy(Path from, Path to) {
        CardImage image = CardFile.load(from);
        image.toCard(chance).close();
        CardFactory.makeDirectory(CardFactory.directoryOf(to));
        replace(to, image);
    }

    /** A card that somebody holds stays: its holder would write it back over ours. What is no card is nobody's. */
    private void replace(Path file, CardImage image) {
        if (!isCard(file)) {
            CardFile.save(file, image);
            return;
        }
        CardFile old = CardFile.open(file, chance);
        try {
            CardFile.save(file, image);
        } finally {
            old.close();
        }
    }

    private static boolean isCard(Path file) {
        try {
            CardFile.load(file);
            return true;
        } catch (CardImageException e) {
            return false;
        }
    }

    @Override
    public Path specimen() {
        return home.resolve("specimen.card");
    }

    private Path madeSpecimen() {
        if (!Files.exists(specimen())) {
            factory.makeFile(Profile.PLASTIC, specimen());
        }
        return specimen();
    }

    @Override
    public DocumentSigner signer(CardSlot slot, CertificateKind kind, PinEntry pin, boolean mayUseLastTry) {
        CardSigner signer = CardSigner.asking(slot, kind, pin);
        return mayUseLastTry ? signer.forced() : signer;
    }

    @Override
    public X509Certificate authority(CardSlot slot, CertificateKind kind) {
        return JpkiCard.select(slot).caCertificate(kind);
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

    private static Optional<Profile> profile(String card) {
        Optional<Profile> bundled = Profile.named(card);
        return bundled.isPresent() || !Profiles.isProfile(Path.of(card)) ? bundled : Profiles.find(card);
    }

    private static Path file(String name) {
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            throw unknown(name);
        }
        return file;
    }

    private static Failure unknown(String name) {
        return new Failure(
                "there is no profile and no file " + name + "; ./kazasu card profiles lists the profiles (plastic, …)",
                "プロファイルもファイルもありません: " + name + "（プロファイルの一覧: ./kazasu card profiles）");
    }
}
