package kazasu.model;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a card may stand: current application and EF, verified PINs, administration session, and its memory (docs/decisions.md §6,
 * card-interface.md §4.2). Only effects of outcomes and power events change it. Two states are equal if no command can tell them apart.
 */
final class State {
    private final CardFacts facts;
    private final Chances chances;
    private final Memory memory;
    private final Set<PinRule> verified = EnumSet.noneOf(PinRule.class);
    private Application application = Application.ISSUER_DOMAIN;
    private Application administered = Application.JPKI;
    private Optional<CardFile> currentFile = Optional.empty();
    private Optional<Bytes> challenge = Optional.empty();
    private boolean session;
    private boolean fresh = true;

    State(CardFacts facts) {
        this.facts = facts;
        chances = new Chances();
        memory = new Memory(facts);
    }

    private State(State other) {
        facts = other.facts;
        chances = other.chances; // what was seen was seen, whatever the state
        memory = new Memory(other.memory);
        verified.addAll(other.verified);
        application = other.application;
        administered = other.administered;
        currentFile = other.currentFile;
        challenge = other.challenge;
        session = other.session;
        fresh = other.fresh;
    }

    State copy() {
        return new State(this);
    }

    CardFacts facts() {
        return facts;
    }

    Memory memory() {
        return memory;
    }

    Chances chances() {
        return chances;
    }

    Switches switches() {
        return facts.switches();
    }

    boolean is(Switch which, String value) {
        return facts.switches().is(which, value);
    }

    Application application() {
        return application;
    }

    Optional<CardFile> currentFile() {
        return currentFile;
    }

    /** SELECT by name: the status stays on a re-SELECT of the same application, and falls otherwise. */
    void select(Application selected) {
        verified.removeIf(pin -> pin.application() != selected);
        leave(selected);
    }

    void select(CardFile file) {
        currentFile = Optional.of(file);
    }

    /**
     * A warm reset, as the switches have it. With the application unchanged the decisions don't say whether its EF stays current: both
     * are possible.
     */
    Stream<State> warmReset() {
        if (is(Switch.WARM_RESET_STATUS, "falls")) {
            verified.clear();
        }
        Optional<CardFile> file = currentFile;
        boolean unchanged = is(Switch.WARM_RESET_APPLICATION, "unchanged");
        leave(unchanged ? application : Application.ISSUER_DOMAIN);
        if (!unchanged || file.isEmpty()) {
            return Stream.of(this);
        }
        State kept = copy();
        kept.currentFile = file;
        return Stream.of(this, kept);
    }

    State powerOff() {
        verified.clear();
        leave(Application.ISSUER_DOMAIN);
        fresh = true;
        return this;
    }

    private void leave(Application next) {
        application = next;
        administered = Application.JPKI;
        currentFile = Optional.empty();
        challenge = Optional.empty();
        session = false;
    }

    /** Whether no command has come since power did. */
    boolean isFresh() {
        return fresh;
    }

    void commandSeen() {
        fresh = false;
    }

    boolean isVerified(PinRule rule) {
        return verified.contains(rule);
    }

    void verified(PinRule rule) {
        verified.add(rule);
        memory.tries(rule, rule.tries());
    }

    /** A failed VERIFY costs a try and, unless the switch says otherwise, that PIN's status. */
    void failed(PinRule rule) {
        if (is(Switch.FAILURE_DROPS_STATUS, "yes")) {
            verified.remove(rule);
        }
        spendTry(rule);
    }

    void spendTry(PinRule rule) {
        memory.tries(rule, memory.triesLeft(rule) - 1);
    }

    void dropStatus(PinRule rule) {
        verified.remove(rule);
    }

    Optional<Bytes> challenge() {
        return challenge;
    }

    void challenge(byte[] value) {
        challenge = Optional.of(Bytes.of(value));
    }

    void spendChallenge() {
        challenge = Optional.empty();
    }

    boolean inSession() {
        return session;
    }

    void closeSession() {
        session = false;
    }

    void openSession() {
        session = true;
    }

    /** The application that the session writes to. */
    Application administered() {
        return administered;
    }

    void administer(Application chosen) {
        administered = chosen;
        currentFile = Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof State that
                && application == that.application
                && administered == that.administered
                && currentFile.equals(that.currentFile)
                && challenge.equals(that.challenge)
                && session == that.session
                && fresh == that.fresh
                && verified.equals(that.verified)
                && memory.equals(that.memory);
    }

    @Override
    public int hashCode() {
        return Objects.hash(application, administered, currentFile, challenge, session, fresh, verified, memory);
    }
}
