package kazasu.model;

import java.util.Optional;

/** SELECT EF in the administration AP; {@link SelectRule} has checked P1 and P2. */
final class AdministrationSelectFileRule extends SessionRule {
    AdministrationSelectFileRule() {
        super(StatusTable.of("SELECT EF (administration)")
                .row(Situation.WRONG_LENGTH, StatusWord.WRONG_LENGTH, Certainty.OURS, "D §4")
                .sessionRow(Situation.NO_FILE, StatusWord.NOT_FOUND));
    }

    @Override
    Optional<Situation> refusal(ParsedCommand command) {
        return refuseUnless(command.lc() == 2, Situation.WRONG_LENGTH);
    }

    @Override
    boolean changesCard(ParsedCommand command) {
        return false;
    }
}
