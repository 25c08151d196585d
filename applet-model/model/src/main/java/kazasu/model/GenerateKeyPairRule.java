package kazasu.model;

import java.util.Optional;
import kazasu.apdu.CommandApdu;
import kazasu.model.CardFile.Kind;
import kazasu.model.ParsedCommand.Form;

/** GENERATE ASYMMETRIC KEY PAIR: P1 80 makes a pair, 81 reads the public key again. */
final class GenerateKeyPairRule extends SessionRule {
    private static final int READ_AGAIN = 0x81;

    GenerateKeyPairRule() {
        super(Administration.referringTable("GENERATE ASYMMETRIC KEY PAIR")
                .sessionRow(Situation.NO_KEY, StatusWord.CONDITIONS));
    }

    @Override
    Optional<Situation> refusal(ParsedCommand c) {
        if (c.p1() != 0x80 && c.p1() != READ_AGAIN) {
            return Optional.of(Situation.WRONG_P1P2);
        }
        if (!Administration.names(c.p2(), Kind.PRIVATE_KEY)) {
            return Optional.of(Situation.NO_REFERENCE);
        }
        return refuseUnless(c.is(Form.CASE_2) && c.le() == CommandApdu.LE_MAX, Situation.WRONG_LENGTH);
    }

    @Override
    boolean changesCard(ParsedCommand command) {
        return command.p1() != READ_AGAIN;
    }
}
