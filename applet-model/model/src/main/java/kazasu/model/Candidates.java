package kazasu.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kazasu.apdu.ApduResponse;

/** The states that a card may be in, no two the same; normally one. Tears make more of them, answers leave fewer. */
final class Candidates {
    private List<State> states;

    Candidates(State state) {
        states = List.of(state);
    }

    int count() {
        return states.size();
    }

    Expectation expectation(ParsedCommand command) {
        return Expectation.anyOf(states.stream()
                .map(state -> Dispatch.outcome(command, state).expectation())
                .toList());
    }

    /** Those that agree with the answer go on, the others are dropped; all go on if none agrees. */
    Judgement judge(byte[] command, byte[] answer) {
        ParsedCommand parsed = ParsedCommand.of(command);
        List<Outcome> outcomes =
                states.stream().map(state -> Dispatch.outcome(parsed, state)).toList();
        Optional<ApduResponse> response = answer.length < 2 ? Optional.empty() : Optional.of(new ApduResponse(answer));
        List<Integer> agreeing = response.map(r -> agreeing(outcomes, r)).orElse(List.of());
        List<Integer> going =
                agreeing.isEmpty() ? IntStream.range(0, states.size()).boxed().toList() : agreeing;
        Expectation expectation = told(going, outcomes);
        Judgement judgement = Judgement.of(command, answer, expectation); // before the challenge in it has been seen
        response.ifPresent(r -> move(going, outcomes, r));
        return judgement;
    }

    /** Where one state knows the answer and another doesn't, the one that knows is told. */
    private static Expectation told(List<Integer> going, List<Outcome> outcomes) {
        List<Expectation> all =
                going.stream().map(i -> outcomes.get(i).expectation()).toList();
        List<Expectation> known =
                all.stream().filter(e -> !(e instanceof Expectation.Unknown)).toList();
        return Expectation.anyOf(known.isEmpty() ? all : known);
    }

    private static List<Integer> agreeing(List<Outcome> outcomes, ApduResponse response) {
        return IntStream.range(0, outcomes.size())
                .filter(i -> outcomes.get(i).expectation().accepts(response))
                .boxed()
                .toList();
    }

    private void move(List<Integer> going, List<Outcome> outcomes, ApduResponse response) {
        List<State> moved = new ArrayList<>();
        for (int i : going) {
            State state = states.get(i);
            outcomes.get(i).applyTo(state, response);
            state.commandSeen();
            moved.add(state);
        }
        states = moved.size() == 1 ? moved : List.copyOf(new LinkedHashSet<>(moved));
    }

    /** The power went in mid-command. */
    void torn(ParsedCommand command) {
        replace(state -> Dispatch.outcome(command, state).torn(state));
    }

    void replace(Function<State, Stream<State>> next) {
        Set<State> all = new LinkedHashSet<>();
        for (State state : states) {
            next.apply(state).forEach(all::add);
        }
        states = List.copyOf(all);
    }
}
