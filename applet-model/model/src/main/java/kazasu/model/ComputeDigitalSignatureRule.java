package kazasu.model;

import java.util.Optional;
import kazasu.apdu.CommandApdu;
import kazasu.model.CardFile.Kind;
import kazasu.model.ParsedCommand.Form;

/** COMPUTE DIGITAL SIGNATURE of the JPKI AP by the scheme in P1 (card-interface.md §3.5, docs/decisions.md §5). */
final class ComputeDigitalSignatureRule extends SwitchedFileRule {
    static final StatusTable TABLE = fileRows(
                    StatusTable.of("COMPUTE DIGITAL SIGNATURE")
                            .row(Situation.SECURE_MESSAGING, StatusWord.NO_SECURE_MESSAGING, Certainty.OURS, "D §5")
                            .row(Situation.WRONG_P1P2, StatusWord.WRONG_P1P2, Certainty.L, "CI §3.5")
                            .row(Situation.NO_LE, StatusWord.WRONG_LENGTH, Certainty.U, "D §7 sign.without-le")
                            .row(Situation.WRONG_LENGTH, StatusWord.WRONG_LENGTH, Certainty.L, "CI §4.1"),
                    Certainty.OURS)
            .row(Situation.NOT_VERIFIED, StatusWord.SECURITY_STATUS, Certainty.L, "CI §4.1")
            .row(Situation.NO_KEY, StatusWord.CONDITIONS, Certainty.OURS, "D §5")
            .row(Situation.NO_SUCH_SCHEME, StatusWord.WRONG_P1P2, Certainty.OURS, "D §5")
            .row(Situation.INPUT_LENGTH, StatusWord.CONDITIONS, Certainty.L, "D §7 sign.bad-length")
            .other(Situation.INPUT_LENGTH, StatusWord.WRONG_LENGTH, new Setting(Switch.SIGN_BAD_LENGTH, "6700"))
            .row(Situation.DONE, StatusWord.OK, Certainty.C, "CI §3.5")
            .row(Situation.SIGNED_BARE_HASH, StatusWord.OK, Certainty.L, "CI §3.5")
            .row(Situation.SIGNED_GIVEN_HASH, StatusWord.OK, Certainty.L, "CI §3.5")
            .row(Situation.SIGNED_MESSAGE, StatusWord.OK, Certainty.L, "CI §3.5")
            .row(Situation.SIGNED_PSS_GIVEN_HASH, StatusWord.OK, Certainty.L, "CI §3.5")
            .row(Situation.SIGNED_PSS_MESSAGE, StatusWord.OK, Certainty.L, "CI §3.5")
            .row(Situation.SIGNED_ECDSA, StatusWord.OK, Certainty.OURS, "D §5")
            .build();

    private static final Bilingual SIGNATURE =
            new Bilingual("9000 and a signature over this input by the scheme of P1", "9000と、P1の方式による入力への署名");

    @Override
    public StatusTable table() {
        return TABLE;
    }

    @Override
    public Outcome outcome(ParsedCommand command, State state) {
        Optional<Scheme> scheme = Scheme.of(command.p1());
        if (scheme.isEmpty() || !isReference(command.p2())) {
            return answer(Situation.WRONG_P1P2);
        }
        boolean withoutLe = command.is(Form.CASE_3);
        if (withoutLe && state.is(Switch.SIGN_WITHOUT_LE, "6700")) {
            return answer(Situation.NO_LE);
        }
        if (!withoutLe && !(command.is(Form.CASE_4) && command.le() == CommandApdu.LE_MAX)) {
            return answer(Situation.WRONG_LENGTH);
        }
        return on(command.p2(), Kind.PRIVATE_KEY, state, file -> sign(file, scheme.get(), command.data(), state));
    }

    private Outcome sign(CardFile file, Scheme scheme, byte[] input, State state) {
        if (!isOpen(file, state)) {
            return answer(Situation.NOT_VERIFIED);
        }
        Optional<SignatureKey> key = state.memory().key(file);
        if (key.isEmpty()) {
            return answer(Situation.NO_KEY);
        }
        if (!key.get().algorithm().knows(scheme)) {
            return answer(Situation.NO_SUCH_SCHEME);
        }
        return key.get().algorithm().takes(scheme, input.length)
                ? signed(key.get(), scheme, input, state)
                : answer(Situation.INPUT_LENGTH, state);
    }

    private static Outcome signed(SignatureKey key, Scheme scheme, byte[] input, State state) {
        if (key instanceof NonsenseKey) {
            return Outcome.unknown("a key that is none was written", "鍵でないデータが書き込まれている");
        }
        int salt = Integer.parseInt(state.switches().get(Switch.PSS_SALT));
        Situation done = key.algorithm() == KeyAlgorithm.P_384 ? Situation.SIGNED_ECDSA : scheme.done();
        return Outcome.matching(
                        TABLE.row(done),
                        SIGNATURE,
                        s -> key.signed(scheme, input, salt, s)
                                && state.chances().isNew(key.salt(scheme, salt, s)))
                .andThen((after, answer) -> after.chances().remember(key.salt(scheme, salt, answer.data())));
    }
}
