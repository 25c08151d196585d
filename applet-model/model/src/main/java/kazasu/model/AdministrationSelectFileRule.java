package kazasu.model;

import java.util.Optional;

/** SELECT EF in the administration AP: a file of the chosen application that holds bytes; {@link SelectRule} has checked P1 and P2. */
final class AdministrationSelectFileRule extends SessionRule {
    AdministrationSelectFileRule() {
        super(within(StatusTable.of("SELECT EF (administration)")
                        .row(Situation.WRONG_LENGTH, StatusWord.WRONG_LENGTH, Certainty.OURS, "D §4"))
                .sessionRow(Situation.NO_FILE, StatusWord.NOT_FOUND)
                .sessionRow(Situation.DONE, StatusWord.OK));
    }

    @Override
    Optional<Situation> refusal(ParsedCommand command, State state) {
        return refuseUnless(command.lc() == 2, Situation.WRONG_LENGTH);
    }

    @Override
    Outcome permitted(ParsedCommand command, State state) {
        return Files.byId(state.administered(), command.data())
                .filter(CardFile::holdsBytes)
                .map(file -> answer(Situation.DONE).and(s -> s.select(file)))
                .orElseGet(() -> answer(Situation.NO_FILE));
    }
}
