package kazasu.model;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kazasu.apdu.ApduResponse;
import kazasu.apdu.Hex;

/** A card that answers as the oracle expects: it drives the oracle through its own states. */
final class ObedientCard {
    private final Random random = new Random(1);
    private final ReferenceCard oracle;
    private final DeviceAuthentication device = new DeviceAuthentication(Specimen.DEVICE_KEY);
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
        return guesses(ParsedCommand.of(command)).stream()
                .filter(guess -> expectation.accepts(new ApduResponse(guess)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no answer to " + Hex.format(command)));
    }

    private List<byte[]> guesses(ParsedCommand parsed) {
        return switch (parsed.ins()) {
            case 0x84 -> List.of(ok(challenge(parsed.le())));
            case 0x2A -> signatures(parsed);
            case 0x46 -> Signer.RSA.stream().map(ObedientCard::modulus).toList();
            case 0xA4 -> List.of(ok(new byte[0]));
            default -> List.of(new byte[] {0x63, 0x00});
        };
    }

    private List<byte[]> signatures(ParsedCommand parsed) {
        Optional<Scheme> scheme = Scheme.of(parsed.p1());
        List<KeyPair> keys = new ArrayList<>(Signer.RSA);
        keys.add(Signer.P384);
        List<byte[]> signatures = new ArrayList<>();
        for (KeyPair pair : keys) {
            try {
                signatures.add(ok(Signer.sign(pair, scheme.orElseThrow(), parsed.data(), salt)));
            } catch (GeneralSecurityException | IndexOutOfBoundsException e) {
                continue; // not this key
            }
        }
        return signatures;
    }

    private static byte[] modulus(KeyPair pair) {
        BigInteger modulus = ((RSAPublicKey) pair.getPublic()).getModulus();
        return ok(new RsaKey(modulus, RsaKey.F4).modulusBytes());
    }

    private byte[] challenge(int length) {
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
