package kazasu.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import kazasu.apdu.ApduResponse;
import kazasu.apdu.CommandApdu;
import kazasu.model.ParsedCommand.Form;

/** GENERATE ASYMMETRIC KEY PAIR: P1 80 makes a pair of RSA, 82 one on P-384; 81 reads the public key again. */
final class GenerateKeyPairRule extends SessionRule {
    private static final int GENERATE = 0x80;
    private static final int READ_AGAIN = 0x81;
    private static final int GENERATE_ELLIPTIC = 0x82;
    private static final Bilingual MODULUS =
            new Bilingual("9000 and a modulus of 2048 bits, a new one", "9000と2048ビットの新しいモジュラス");
    private static final Bilingual POINT = new Bilingual("9000 and a point of P-384, a new one", "9000とP-384の新しい点");

    GenerateKeyPairRule() {
        super(within(Administration.referringTable("GENERATE ASYMMETRIC KEY PAIR"))
                .sessionRow(Situation.NO_KEY, StatusWord.CONDITIONS)
                .sessionRow(Situation.DONE, StatusWord.OK)
                .sessionRow(Situation.KEY_READ_AGAIN, StatusWord.OK));
    }

    @Override
    Optional<Situation> refusal(ParsedCommand c, State state) {
        if (c.p1() != GENERATE && c.p1() != READ_AGAIN && c.p1() != GENERATE_ELLIPTIC) {
            return Optional.of(Situation.WRONG_P1P2);
        }
        if (Administration.key(c.p2()).isEmpty()) {
            return Optional.of(Situation.NO_REFERENCE);
        }
        return refuseUnless(c.is(Form.CASE_2) && c.le() == CommandApdu.LE_MAX, Situation.WRONG_LENGTH);
    }

    @Override
    Outcome permitted(ParsedCommand command, State state) {
        CardFile file = Administration.key(command.p2()).orElseThrow();
        Optional<SignatureKey> old = state.memory().key(file);
        return switch (command.p1()) {
            case GENERATE -> generate(file, KeyAlgorithm.RSA_2048, old);
            case GENERATE_ELLIPTIC -> generate(file, KeyAlgorithm.P_384, old);
            default -> old.map(key -> readAgain(file, key)).orElseGet(() -> answer(Situation.NO_KEY));
        };
    }

    /** The old key is gone first; a tear leaves none, or a new one that nobody has seen. */
    private Outcome generate(CardFile file, KeyAlgorithm algorithm, Optional<SignatureKey> old) {
        Predicate<byte[]> fresh = data -> key(algorithm, data).isPresent()
                && !old.flatMap(GenerateKeyPairRule::publicKey)
                        .map(known -> Arrays.equals(known, data))
                        .orElse(false);
        return Outcome.matching(table().row(Situation.DONE), words(algorithm), fresh)
                .andThen((state, answer) -> seen(state, file, algorithm, answer))
                .tearing(s -> s.memory().eraseKey(file), s -> s.memory().key(file, new UnseenKey(algorithm)));
    }

    private Outcome readAgain(CardFile file, SignatureKey key) {
        StatusRow row = table().row(Situation.KEY_READ_AGAIN);
        KeyAlgorithm algorithm = key.algorithm();
        return publicKey(key)
                .map(known -> Outcome.of(row, known))
                .orElseGet(() -> Outcome.matching(
                                row,
                                words(algorithm),
                                data -> key(algorithm, data).isPresent())
                        .andThen((state, answer) -> seen(state, file, algorithm, answer)));
    }

    private static Bilingual words(KeyAlgorithm algorithm) {
        return algorithm == KeyAlgorithm.P_384 ? POINT : MODULUS;
    }

    /** What is read of a key, if it is known. */
    private static Optional<byte[]> publicKey(SignatureKey key) {
        if (key instanceof RsaKey rsa) {
            return Optional.of(rsa.modulusBytes());
        }
        if (key instanceof EcKey elliptic) {
            return Optional.of(elliptic.point());
        }
        return key instanceof NonsenseKey nonsense
                ? Optional.of(nonsense.publicKey().toArray())
                : Optional.empty();
    }

    private static void seen(State state, CardFile file, KeyAlgorithm algorithm, ApduResponse answer) {
        state.memory().key(file, key(algorithm, answer.data()).orElseGet(() -> new UnseenKey(algorithm)));
    }

    private static Optional<SignatureKey> key(KeyAlgorithm algorithm, byte[] data) {
        if (algorithm == KeyAlgorithm.P_384) {
            return EcKey.of(data).map(key -> key);
        }
        return isModulus(data) ? Optional.of(new RsaKey(data)) : Optional.empty();
    }

    private static boolean isModulus(byte[] data) {
        return data.length == RsaKey.LENGTH && data[0] < 0 && (data[data.length - 1] & 1) == 1;
    }
}
