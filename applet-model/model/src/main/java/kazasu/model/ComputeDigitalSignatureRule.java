package kazasu.model;

import java.util.Optional;
import kazasu.apdu.CommandApdu;
import kazasu.model.CardFile.Kind;
import kazasu.model.ParsedCommand.Form;

/** COMPUTE DIGITAL SIGNATURE, P1 00: the input is padded as it is (card-interface.md §3.5). */
final class ComputeDigitalSignatureRule extends FileRule {
    static final StatusTable TABLE = fileRows(
                    StatusTable.of("COMPUTE DIGITAL SIGNATURE")
                            .row(Situation.SECURE_MESSAGING, StatusWord.NO_SECURE_MESSAGING, Certainty.OURS, "D §5")
                            .row(Situation.WRONG_P1P2, StatusWord.WRONG_P1P2, Certainty.L, "CI §3.5")
                            .row(Situation.WRONG_LENGTH, StatusWord.WRONG_LENGTH, Certainty.U, "D §7 sign.without-le"),
                    Certainty.OURS)
            .row(Situation.NOT_VERIFIED, StatusWord.SECURITY_STATUS, Certainty.L, "CI §4.1")
            .row(Situation.INPUT_TOO_LONG, StatusWord.CONDITIONS, Certainty.U, "D §7 sign.too-long")
            .row(Situation.NO_KEY, StatusWord.CONDITIONS, Certainty.OURS, "D §5")
            .row(Situation.DONE, StatusWord.OK, Certainty.C, "CI §3.5")
            .build();

    /** 256 bytes less the eleven of PKCS#1 v1.5 type-1 padding. */
    private static final int LONGEST_INPUT = 245;

    private static final Bilingual SIGNATURE = new Bilingual(
            "256 bytes + 9000, a PKCS#1 v1.5 signature over exactly these bytes",
            "256バイト + 9000、入力バイト列そのものに対するPKCS#1 v1.5署名");

    @Override
    public StatusTable table() {
        return TABLE;
    }

    @Override
    public Outcome outcome(ParsedCommand command, State state) {
        if (command.p1() != 0x00 || !isReference(command.p2())) {
            return answer(Situation.WRONG_P1P2);
        }
        if (!command.is(Form.CASE_4) || command.le() != CommandApdu.LE_MAX) {
            return answer(Situation.WRONG_LENGTH);
        }
        return on(command.p2(), Kind.PRIVATE_KEY, state, file -> sign(file, command.data(), state));
    }

    private Outcome sign(CardFile file, byte[] input, State state) {
        if (!isOpen(file, state)) {
            return answer(Situation.NOT_VERIFIED);
        }
        if (input.length > LONGEST_INPUT) {
            return answer(Situation.INPUT_TOO_LONG);
        }
        Optional<SignatureKey> key = state.facts().key(file);
        return key.map(k -> Outcome.matching(TABLE.row(Situation.DONE), SIGNATURE, s -> k.signed(input, s)))
                .orElseGet(() -> answer(Situation.NO_KEY));
    }
}
