package kazasu.model;

/** A command whose short id makes a file current only where the switch says so: VERIFY, CHANGE, SIGN (docs/decisions.md §7). */
abstract class SwitchedFileRule extends FileRule {
    @Override
    final boolean makesCurrent(State state) {
        return state.is(Switch.SHORT_ID_MAKES_CURRENT, "yes");
    }
}
