package kazasu.model;

import java.util.Arrays;
import java.util.Optional;

/** SELECT application in the administration AP: what is written from now on is its (docs/other-applications.md §5). */
final class AdministrationSelectApplicationRule extends SessionRule {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 16;

    AdministrationSelectApplicationRule() {
        super(within(StatusTable.of("SELECT application (administration)")
                        .row(Situation.WRONG_LENGTH, StatusWord.WRONG_LENGTH, Certainty.OURS, "O §5"))
                .sessionRow(Situation.NO_APPLICATION, StatusWord.NOT_FOUND)
                .sessionRow(Situation.DONE, StatusWord.OK));
    }

    @Override
    Optional<Situation> refusal(ParsedCommand command, State state) {
        return refuseUnless(command.lc() >= SHORTEST && command.lc() <= LONGEST, Situation.WRONG_LENGTH);
    }

    @Override
    Outcome permitted(ParsedCommand command, State state) {
        return Arrays.stream(Application.values())
                .filter(a -> state.facts().has(a) && !Files.of(a).isEmpty())
                .filter(a -> Arrays.equals(a.aid(), command.data()))
                .findFirst()
                .map(chosen -> answer(Situation.DONE).and(s -> s.administer(chosen)))
                .orElseGet(() -> answer(Situation.NO_APPLICATION));
    }
}
