package kazasu.model;

import java.util.Optional;
import java.util.function.Predicate;
import kazasu.apdu.ApduResponse;
import kazasu.apdu.CommandApdu;
import kazasu.model.ParsedCommand.Form;

/** GENERATE ASYMMETRIC KEY PAIR: P1 80 makes a pair, 81 reads the public key again. */
final class GenerateKeyPairRule extends SessionRule {
    private static final int GENERATE = 0x80;
    private static final int READ_AGAIN = 0x81;
    private static final Bilingual MODULUS =
            new Bilingual("9000 and a modulus of 2048 bits, a new one", "9000と2048ビットの新しいモジュラス");

    GenerateKeyPairRule() {
        super(within(Administration.referringTable("GENERATE ASYMMETRIC KEY PAIR"))
                .sessionRow(Situation.NO_KEY, StatusWord.CONDITIONS)
                .sessionRow(Situation.DONE, StatusWord.OK)
                .sessionRow(Situation.KEY_READ_AGAIN, StatusWord.OK));
    }

    @Override
    Optional<Situation> refusal(ParsedCommand c, State state) {
        if (c.p1() != GENERATE && c.p1() != READ_AGAIN) {
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
        if (old.isPresent() && old.get() instanceof EcKey) {
            return Outcome.unknown("no decision says how a key on P-384 is made", "P-384の鍵の生成は決められていない");
        }
        return command.p1() == GENERATE
                ? generate(file, old)
                : old.map(key -> readAgain(file, key)).orElseGet(() -> answer(Situation.NO_KEY));
    }

    /** The old key is gone first; a tear leaves none, or a new one that nobody has seen. */
    private Outcome generate(CardFile file, Optional<SignatureKey> old) {
        Predicate<byte[]> fresh = data ->
                isModulus(data) && !old.map(key -> key.equals(new RsaKey(data))).orElse(false);
        return Outcome.matching(table().row(Situation.DONE), MODULUS, fresh)
                .andThen((state, answer) -> seen(state, file, answer))
                .tearing(s -> s.memory().eraseKey(file), s -> s.memory().key(file, new UnseenKey()));
    }

    private Outcome readAgain(CardFile file, SignatureKey key) {
        StatusRow row = table().row(Situation.KEY_READ_AGAIN);
        if (key instanceof RsaKey rsa) {
            return Outcome.of(row, rsa.modulusBytes());
        }
        if (key instanceof NonsenseKey nonsense) {
            return Outcome.of(row, nonsense.modulus().toArray());
        }
        return Outcome.matching(row, MODULUS, GenerateKeyPairRule::isModulus)
                .andThen((state, answer) -> seen(state, file, answer));
    }

    private static void seen(State state, CardFile file, ApduResponse answer) {
        state.memory().key(file, isModulus(answer.data()) ? new RsaKey(answer.data()) : new UnseenKey());
    }

    private static boolean isModulus(byte[] data) {
        return data.length == RsaKey.LENGTH && data[0] < 0 && (data[data.length - 1] & 1) == 1;
    }
}
