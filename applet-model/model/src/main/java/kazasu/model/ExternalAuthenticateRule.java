package kazasu.model;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import kazasu.model.ParsedCommand.Form;

/**
 * EXTERNAL AUTHENTICATE: AES-128 of the challenge under the device authentication key, one block. Right or wrong, it spends the
 * challenge; a command refused for its form doesn't. Without the key (CardFacts), 9000 is taken for a right cryptogram.
 */
final class ExternalAuthenticateRule implements Rule {
    static final StatusTable TABLE = Administration.table("EXTERNAL AUTHENTICATE")
            .row(Situation.NO_CHALLENGE, StatusWord.CONDITIONS, Certainty.OURS, "D §4")
            .row(Situation.WRONG_CRYPTOGRAM, StatusWord.NOT_AUTHENTICATED, Certainty.OURS, "D §4")
            .row(Situation.SESSION_OPENED, StatusWord.OK, Certainty.OURS, "D §4")
            .build();

    private static final Bilingual EITHER =
            new Bilingual("6300, or 9000 if the cryptogram is right", "6300、認証コードが正しければ9000");

    @Override
    public StatusTable table() {
        return TABLE;
    }

    @Override
    public Outcome outcome(ParsedCommand command, State state) {
        if (command.p1p2() != 0) {
            return answer(Situation.WRONG_P1P2);
        }
        if (!command.is(Form.CASE_3) || command.lc() != AdministrationChallengeRule.LENGTH) {
            return answer(Situation.WRONG_LENGTH);
        }
        return state.challenge()
                .map(challenge ->
                        authenticate(challenge.toArray(), command.data(), state).and(State::spendChallenge))
                .orElseGet(() -> answer(Situation.NO_CHALLENGE));
    }

    private Outcome authenticate(byte[] challenge, byte[] cryptogram, State state) {
        return state.facts()
                .deviceKey()
                .map(key -> Arrays.equals(encrypted(key, challenge), cryptogram)
                        ? answer(Situation.SESSION_OPENED).and(State::openSession)
                        : answer(Situation.WRONG_CRYPTOGRAM).and(State::closeSession))
                .orElseGet(ExternalAuthenticateRule::either);
    }

    private static Outcome either() {
        StatusRow row = TABLE.row(Situation.WRONG_CRYPTOGRAM);
        Expectation expectation = new Expectation.Matching(
                row, EITHER, answer -> answer.data().length == 0 && (answer.isOk() || answer.sw() == 0x6300));
        return Outcome.expecting(expectation).andThen((state, answer) -> {
            if (answer.isOk()) {
                state.openSession();
            } else {
                state.closeSession();
            }
        });
    }

    @SuppressWarnings("InsecureCryptoUsage") // one block, as docs/decisions.md §4 has it
    static byte[] encrypted(byte[] key, byte[] challenge) {
        try {
            Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
            return cipher.doFinal(challenge);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES", e);
        }
    }
}
