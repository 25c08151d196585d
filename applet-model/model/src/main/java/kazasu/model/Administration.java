package kazasu.model;

import java.util.Map;

/**
 * The commands of the administration AP, all ours (docs/decisions.md §4). The oracle knows the four that need no session; of the
 * others it knows the checks of P1, P2, Lc and Le, and that without a session they answer 6982.
 */
final class Administration {
    static final Map<Integer, Rule> INTERINDUSTRY = Map.of(
            0xA4, new SelectRule(),
            0xCA, new GetLifeCycleRule(),
            0x84, new AdministrationChallengeRule(),
            0x82, new ExternalAuthenticateRule(),
            0x46, new GenerateKeyPairRule(),
            0xDA, new PutKeyPartRule(),
            0xD6, new UpdateBinaryRule(),
            0x0E, new EraseBinaryRule(),
            0x2C, new ResetRetryCounterRule());

    static final Map<Integer, Rule> PROPRIETARY = Map.of(0xF0, new SetStatusRule());

    private static final int SHORT_ID = 0x80;

    private Administration() {}

    /** Whether {@code kk} names a file of that kind: 80 + its short id. */
    static boolean names(int kk, CardFile.Kind kind) {
        return FileRule.isShortId(kk)
                && Files.byShortId(kk - SHORT_ID)
                        .filter(file -> file.kind() == kind)
                        .isPresent();
    }

    /** Rows that every command of the administration AP has. */
    static StatusTable.Builder table(String command) {
        return StatusTable.of(command)
                .row(Situation.SECURE_MESSAGING, StatusWord.NO_SECURE_MESSAGING, Certainty.OURS, "D §5")
                .row(Situation.WRONG_P1P2, StatusWord.WRONG_P1P2, Certainty.OURS, "D §4")
                .row(Situation.WRONG_LENGTH, StatusWord.WRONG_LENGTH, Certainty.OURS, "D §4");
    }

    /** The same for a command that names a key or a PIN in P2. */
    static StatusTable.Builder referringTable(String command) {
        return table(command).row(Situation.NO_REFERENCE, StatusWord.NO_REFERENCE, Certainty.OURS, "D §4");
    }
}
