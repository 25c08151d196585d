package kazasu.model;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import kazasu.apdu.ApduResponse;
import kazasu.apdu.Hex;

/** A card that answers as the oracle expects: it drives the oracle through its own states. */
final class ObedientCard {
    private final Random random = new Random(1);
    private final ReferenceCard oracle;
    private final DeviceAuthentication device = new DeviceAuthentication(Specimen.DEVICE_KEY);
    private final Map<Integer, BigInteger> primes = new HashMap<>();
    private final Set<KeyPair> imported = new LinkedHashSet<>();
    private final int salt;

    ObedientCard(CardFacts facts) {
        oracle = new ReferenceCard(facts);
        salt = Integer.parseInt(facts.switches().get(Switch.PSS_SALT));
        oracle.powerOn();
    }

    ReferenceCard oracle() {
        return oracle;
    }

    DeviceAuthentication device() {
        return device;
    }

    Judgement send(byte[] command) {
        byte[] answer = answer(command, oracle.expect(command));
        device.watch(command, answer);
        keep(ParsedCommand.of(command));
        return oracle.judge(command, answer);
    }

    String send(String command) {
        return Hex.format(transmit(Hex.parse(command)).bytes());
    }

    ApduResponse transmit(byte[] command) {
        return send(command).response().orElseThrow();
    }

    /** Into an administration session. */
    void openSession() {
        send("00A4040C08" + Aids.ADMINISTRATION);
        send("0084000010");
        transmit(device.command(new Event.Authentication(true)));
    }

    private byte[] answer(byte[] command, Expectation expectation) {
        if (expectation instanceof Expectation.AnyOf anyOf) {
            return answer(command, anyOf.choices().get(0));
        }
        if (expectation instanceof Expectation.Exact exact) {
            return exact.answer().bytes();
        }
        if (expectation instanceof Expectation.Unknown) {
            return new byte[] {(byte) 0x90, 0};
        }
        return guesses(ParsedCommand.of(command))
                .filter(guess -> expectation.accepts(new ApduResponse(guess)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no answer to " + Hex.format(command)));
    }

    private Stream<byte[]> guesses(ParsedCommand parsed) {
        return switch (parsed.ins()) {
            case 0x84 -> Stream.of(ok(drawn(parsed.le())));
            case 0x2A -> signatures(parsed);
            case 0x46 ->
                Stream.concat(Signer.RSA.stream(), Signer.ELLIPTIC.stream()).map(ObedientCard::publicKey);
            case 0xA4 -> Stream.of(ok(new byte[0]));
            case 0xB0 -> Stream.of(new byte[] {(byte) 0x90, 0});
            default -> Stream.of(new byte[] {0x63, 0x00});
        };
    }

    /** By each key there is, in turn: which one the card has, the oracle knows. */
    private Stream<byte[]> signatures(ParsedCommand parsed) {
        Scheme scheme = Scheme.of(parsed.p1()).orElseThrow();
        Stream<KeyPair> keys = Stream.of(Signer.RSA.stream(), imported.stream(), Signer.ELLIPTIC.stream())
                .flatMap(k -> k);
        return keys.flatMap(pair -> signature(pair, scheme, parsed.data()).stream());
    }

    private Optional<byte[]> signature(KeyPair pair, Scheme scheme, byte[] input) {
        try {
            return Optional.of(ok(Signer.sign(pair, scheme, input, drawn(salt))));
        } catch (GeneralSecurityException | IndexOutOfBoundsException e) {
            return Optional.empty(); // not this key
        }
    }

    /** Remembers the primes of an import, so that it can sign with the key. */
    private void keep(ParsedCommand parsed) {
        if (parsed.ins() != 0xDA || parsed.lc() != KeyImport.LENGTH) {
            return;
        }
        primes.put(parsed.p1(), new BigInteger(1, parsed.data()));
        try {
            imported.add(Signer.of(primes.get(0x92), primes.get(0x93)));
        } catch (GeneralSecurityException | ArithmeticException | NullPointerException e) {
            return; // no key, or not yet
        }
    }

    private static byte[] publicKey(KeyPair pair) {
        if (pair.getPublic() instanceof ECPublicKey elliptic) {
            return ok(P384.point(elliptic));
        }
        BigInteger modulus = ((RSAPublicKey) pair.getPublic()).getModulus();
        return ok(new RsaKey(modulus, RsaKey.F4).modulusBytes());
    }

    private byte[] drawn(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    static byte[] ok(byte[] data) {
        byte[] answer = Arrays.copyOf(data, data.length + 2);
        answer[data.length] = (byte) 0x90;
        return answer;
    }
}
