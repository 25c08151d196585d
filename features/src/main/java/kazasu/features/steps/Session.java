package kazasu.features.steps;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import kazasu.apdu.ApduResponse;
import kazasu.apdu.CommandApdu;
import kazasu.apdu.Hex;
import kazasu.features.suite.Bench;
import kazasu.features.suite.Journal;
import kazasu.features.targets.CardOrder;
import kazasu.features.targets.Credential;
import kazasu.features.targets.HeldCard;
import kazasu.features.targets.HolderFacts;
import kazasu.features.targets.Keys;
import kazasu.features.targets.NotApplicable;
import kazasu.model.Application;
import kazasu.model.Profile;
import kazasu.model.Switch;
import org.jspecify.annotations.Nullable;

/** What a scenario has in its hands: one card, seldom two, the last answer, and what it computed from answers. */
public final class Session {
    private final Bench bench;
    private final Deque<Hand> hands = new ArrayDeque<>();
    private @Nullable ApduResponse last;
    private String name = "";
    private byte[] sent = {};
    private byte[] signed = {};
    private Journal.@Nullable Entry page;

    /**
     * Made once a scenario.
     *
     * @param bench what the run shares
     */
    public Session(Bench bench) {
        this.bench = bench;
    }

    /**
     * The scenario begins.
     *
     * @param scenario its name within the features
     * @param entry where observations go
     */
    void begin(String scenario, Journal.Entry entry) {
        name = scenario;
        page = entry;
    }

    /** Writes down what the target does where the sources leave the point open. */
    void observe(String line) {
        if (page == null) {
            throw new IllegalStateException("no page to write on");
        }
        page.observe(line);
    }

    /** Takes a fresh card, gives it power and goes on with it. */
    void takeCard(Keys keys) {
        CardOrder order = new CardOrder(name + "#" + hands.size(), keys);
        take(bench.target().handOver(order)).powerOn();
    }

    /**
     * Takes a card that comes from elsewhere, without power, and goes on with it.
     *
     * @param card in a slot of its own
     * @return the hand that holds it
     */
    public Hand take(HeldCard card) {
        hands.push(new Hand(card, bench.japanese()));
        return card();
    }

    /** The scenario's name within the features; with the run's seed it decides chance. */
    public String name() {
        return name;
    }

    /** The card in hand. */
    public Hand current() {
        return card();
    }

    Hand card() {
        Hand current = hands.peek();
        if (current == null) {
            throw new IllegalStateException("the scenario has no card yet");
        }
        return current;
    }

    HolderFacts facts() {
        return card().facts();
    }

    Profile profile() {
        return bench.target().profile();
    }

    Stream<Hand> cards() {
        return hands.stream();
    }

    /** Goes on with the card that has waited longest. */
    void swapCards() {
        hands.addLast(hands.pop());
    }

    ApduResponse send(byte[] command) {
        ApduResponse answer = card().send(command);
        sent = command.clone();
        last = answer;
        return answer;
    }

    ApduResponse send(CommandApdu command) {
        return send(command.bytes());
    }

    ApduResponse last() {
        if (last == null) {
            throw new IllegalStateException("nothing was sent yet");
        }
        return last;
    }

    /** The last command once more. */
    ApduResponse repeat() {
        return send(sent);
    }

    ApduResponse selectApplication(String aid) {
        byte[] name = Hex.parse(aid);
        Stream.of(Application.values())
                .filter(application -> Arrays.equals(application.aid(), name))
                .forEach(this::requireOnCard);
        return send(CommandApdu.of(0x00, 0xA4, 0x04, 0x0C, name));
    }

    void requireOnCard(Application application) {
        if (!profile().contents().has(application)) {
            throw new NotApplicable("a card of profile " + profile().name() + " has no "
                    + application.title().en());
        }
    }

    ApduResponse selectFile(int ef) {
        return send(CommandApdu.of(0x00, 0xA4, 0x02, 0x0C, new byte[] {(byte) (ef >> 8), (byte) ef}));
    }

    /**
     * The content of a file to its end, filler included. Where the user authentication certificate is behind its PIN, that is verified
     * first, as a client of such a card must.
     */
    byte[] readFile(int ef) {
        if (ef == Credential.USER_AUTHENTICATION.certificateFile()
                && !profile().switches().isStandard(Switch.READ_AUTHENTICATION_CERTIFICATE)) {
            byte[] pin = facts().pin(Credential.USER_AUTHENTICATION);
            Expect.status(0x9000, send(CommandApdu.of(0x00, 0x20, 0x00, 0x98, pin)));
        }
        Expect.status(0x9000, selectFile(ef));
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        while (true) {
            int offset = content.size();
            ApduResponse chunk = send(CommandApdu.of(0x00, 0xB0, offset >> 8, offset & 0xFF, CommandApdu.LE_MAX));
            content.writeBytes(chunk.data());
            if (chunk.sw() == 0x6B00 || chunk.isOk() && chunk.data().length < CommandApdu.LE_MAX) {
                return content.toByteArray();
            }
            Expect.status(0x9000, chunk);
        }
    }

    /** The public key of a certificate on the card. */
    CardKey cardKey(Credential credential) {
        return new CardKey(
                Der.certificate(readFile(credential.certificateFile())).getPublicKey());
    }

    /** Remembers what was given to the card to sign. */
    void remember(byte[] input) {
        signed = input.clone();
    }

    byte[] signed() {
        return signed.clone();
    }

    List<String> trace() {
        return hands.stream().flatMap(hand -> hand.trace().stream()).toList();
    }

    List<String> complaints() {
        return hands.stream().flatMap(hand -> hand.complaints().stream()).toList();
    }

    void close() {
        hands.forEach(Hand::close);
    }
}
