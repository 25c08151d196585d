package kazasu.workbench.card;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kazasu.apdu.CardSlot;
import kazasu.client.DocumentSigner;
import kazasu.client.PinEntry;
import kazasu.client.SignatureScheme;
import kazasu.model.Latency;
import kazasu.model.Profile;
import kazasu.pki.CertificateKind;
import kazasu.workbench.card.CardSheet.PinFacts;
import org.jspecify.annotations.Nullable;

/** Cards that only remember what was done with them. */
public final class FakeCards implements CardSource {
    /** Calls, one line each. */
    public final List<String> calls = new ArrayList<>();

    /** Slots handed out. */
    public final List<FakeCard> slots = new ArrayList<>();

    private final Path home;
    private final boolean publicPins;

    public FakeCards(Path home, boolean publicPins) {
        this.home = home;
        this.publicPins = publicPins;
    }

    @Override
    public HeldCard open(@Nullable String card, Optional<Latency> latency) {
        FakeCard slot = new FakeCard();
        slots.add(slot);
        Optional<char[]> password = publicPins ? Optional.of("ABC123".toCharArray()) : Optional.empty();
        return HeldCard.of(card == null ? "specimen" : card, "plastic", slot, password);
    }

    @Override
    public CardSheet look(@Nullable String card) {
        TreeMap<Integer, byte[]> files = new TreeMap<>();
        files.put(CardSheet.SIGNATURE_CERTIFICATE, TestCertificate.padded(3072));
        files.put(0x0008, new byte[3]);
        return new CardSheet(
                Profile.PLASTIC,
                "HANDED_OVER",
                files,
                new TreeMap<>(Map.of(0x0017, true, 0x001A, false)),
                new PinFacts(Optional.empty(), 3, 3),
                new PinFacts(Optional.of("ABC123"), 4, 5));
    }

    @Override
    public void create(String profile, Path out) {
        calls.add("create " + profile + " " + out.getFileName());
    }

    @Override
    public void copy(Path from, Path to) {
        calls.add("copy " + from.getFileName() + " " + to.getFileName());
    }

    @Override
    public Path specimen() {
        return home.resolve("specimen.card");
    }

    /** Its signature is the PIN, a colon and what was to be signed. */
    @Override
    public DocumentSigner signer(CardSlot slot, CertificateKind kind, PinEntry pin, boolean mayUseLastTry) {
        return new DocumentSigner() {
            @Override
            public X509Certificate certificate() {
                return TestCertificate.certificate();
            }

            @Override
            public SignatureScheme scheme() {
                return SignatureScheme.RSA_SHA256;
            }

            @Override
            public byte[] sign(byte[] toBeSigned) {
                slot.transmit(new byte[] {0, 0x20, 0, 0});
                calls.add("sign " + kind + " " + mayUseLastTry);
                String signature = new String(pin.ask(kind, 5)) + ":" + new String(toBeSigned, StandardCharsets.UTF_8);
                return signature.getBytes(StandardCharsets.UTF_8);
            }
        };
    }

    @Override
    public X509Certificate authority(CardSlot slot, CertificateKind kind) {
        return TestCertificate.certificate();
    }

    @Override
    public ReaderLink plug(CardSlot slot, String host, int port) {
        calls.add("plug " + host + " " + port);
        return new ReaderLink() {
            @Override
            public boolean awaitConnected(Duration limit) {
                return port % 2 == 0;
            }

            @Override
            public void close() {
                calls.add("unplug " + port);
            }
        };
    }
}
