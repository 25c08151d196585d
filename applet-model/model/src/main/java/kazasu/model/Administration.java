package kazasu.model;

import java.util.Map;
import java.util.Optional;

/**
 * The commands of the administration AP, all ours (docs/decisions.md §4, docs/other-applications.md §5). Four need no session; the others
 * check P1, P2, Lc and Le before they look for one.
 */
final class Administration {
    static final Map<Integer, Rule> INTERINDUSTRY = Map.of(
            0xA4, Commands.SELECT,
            0xCA, new GetLifeCycleRule(),
            0x84, new AdministrationChallengeRule(),
            0x82, new ExternalAuthenticateRule(),
            0x46, new GenerateKeyPairRule(),
            0xDA, new PutDataRule(),
            0xD6, new UpdateBinaryRule(),
            0x0E, new EraseBinaryRule(),
            0x2C, new ResetRetryCounterRule());
    static final Map<Integer, Rule> PROPRIETARY = Map.of(0xF0, new SetStatusRule());
    private static final int SHORT_ID = 0x80;

    private Administration() {}

    /** The file that {@code kk} names, 80 + its short id, if there is one of that kind. */
    static Optional<CardFile> named(Application application, int kk, CardFile.Kind kind) {
        return FileRule.isShortId(kk)
                ? Files.byShortId(application, kk - SHORT_ID).filter(file -> file.kind() == kind)
                : Optional.empty();
    }

    /** The key that {@code kk} names; keys are always the JPKI AP's. */
    static Optional<CardFile> key(int kk) {
        return named(Application.JPKI, kk, CardFile.Kind.PRIVATE_KEY);
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
