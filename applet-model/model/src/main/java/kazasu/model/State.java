package kazasu.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a card stands: current application and EF, verified PINs, tries left, administration session (docs/decisions.md §6,
 * card-interface.md §4.2). Only effects of outcomes and power events change it.
 */
final class State {
    private final CardFacts facts;
    private final Map<PinRule, byte[]> pins = new EnumMap<>(PinRule.class);
    private final Map<PinRule, Integer> tries = new EnumMap<>(PinRule.class);
    private final Set<PinRule> verified = EnumSet.noneOf(PinRule.class);
    private final Chances chances = new Chances();
    private Application application = Application.ISSUER_DOMAIN;
    private Optional<CardFile> currentFile = Optional.empty();
    private Optional<byte[]> challenge = Optional.empty();
    private boolean session;
    private boolean outdated;

    State(CardFacts facts) {
        this.facts = facts;
        for (PinRule rule : PinRule.values()) {
            facts.pin(rule).ifPresent(pin -> pins.put(rule, pin.clone()));
            tries.put(rule, facts.triesLeft(rule));
        }
    }

    CardFacts facts() {
        return facts;
    }

    Chances chances() {
        return chances;
    }

    Application application() {
        return application;
    }

    Optional<CardFile> currentFile() {
        return currentFile;
    }

    /** SELECT by name: the status stays on a re-SELECT of the same application, and falls otherwise. */
    void select(Application selected) {
        if (selected != Application.JPKI) {
            verified.clear();
        }
        leave(selected);
    }

    void select(CardFile file) {
        currentFile = Optional.of(file);
    }

    /** A warm reset: the status stays, and the issuer security domain is current. */
    void warmReset() {
        leave(Application.ISSUER_DOMAIN);
    }

    void powerOff() {
        verified.clear();
        leave(Application.ISSUER_DOMAIN);
    }

    private void leave(Application next) {
        application = next;
        currentFile = Optional.empty();
        challenge = Optional.empty();
        session = false;
    }

    boolean isSet(PinRule rule) {
        return pins.containsKey(rule);
    }

    boolean isPin(PinRule rule, byte[] value) {
        return Arrays.equals(pins.get(rule), value);
    }

    boolean isVerified(PinRule rule) {
        return verified.contains(rule);
    }

    int triesLeft(PinRule rule) {
        return tries.getOrDefault(rule, 0);
    }

    void verified(PinRule rule) {
        verified.add(rule);
        tries.put(rule, rule.tries());
    }

    /** A failed VERIFY costs a try and that PIN's status. */
    void failed(PinRule rule) {
        verified.remove(rule);
        tries.put(rule, triesLeft(rule) - 1);
    }

    /** A new PIN: tries are full again, the status stays. */
    void changed(PinRule rule, byte[] value) {
        pins.put(rule, value.clone());
        tries.put(rule, rule.tries());
    }

    Optional<byte[]> challenge() {
        return challenge;
    }

    void challenge(byte[] value) {
        challenge = Optional.of(value);
    }

    void spendChallenge() {
        challenge = Optional.empty();
    }

    boolean inSession() {
        return session;
    }

    void openSession() {
        session = true;
    }

    boolean isOutdated() {
        return outdated;
    }

    /** An administration session changed the card: the facts no longer hold. */
    void outdate() {
        outdated = true;
    }
}
