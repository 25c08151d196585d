package kazasu.model;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kazasu.model.CardFile.Kind;

/** What of a card outlives its power: contents, keys, PINs and tries, life cycle (docs/decisions.md §2 to §4). */
final class Memory {
    private final Map<CardFile, Content> contents;
    private final Map<CardFile, SignatureKey> keys;
    private final Map<CardFile, KeyImport> imports;
    private final Map<PinRule, Bytes> pins;
    private final Map<PinRule, Integer> tries;
    private Optional<Bytes> contactAtr;
    private LifeCycle lifeCycle;

    Memory(CardFacts facts) {
        contents = new HashMap<>();
        keys = new HashMap<>();
        imports = new HashMap<>(facts.imports());
        pins = new EnumMap<>(PinRule.class);
        tries = new EnumMap<>(PinRule.class);
        contactAtr = facts.contactAtr();
        lifeCycle = facts.lifeCycle();
        for (Application application : Application.values()) {
            Files.of(application).forEach(file -> take(file, facts));
        }
        for (PinRule rule : PinRule.values()) {
            facts.pin(rule).ifPresent(pin -> changed(rule, pin, facts.triesLeft(rule)));
        }
    }

    Memory(Memory other) {
        contents = new HashMap<>(other.contents);
        keys = new HashMap<>(other.keys);
        imports = new HashMap<>(other.imports);
        pins = new EnumMap<>(other.pins);
        tries = new EnumMap<>(other.tries);
        contactAtr = other.contactAtr;
        lifeCycle = other.lifeCycle;
    }

    private void take(CardFile file, CardFacts facts) {
        if (file.holdsBytes()) {
            contents.put(file, Content.of(facts.contents(file)));
        } else if (file.kind() == Kind.PRIVATE_KEY) {
            facts.key(file).ifPresent(key -> keys.put(file, key));
        }
    }

    /** The whole file; nothing while it isn't known. */
    Optional<Content> contents(CardFile file) {
        return Optional.ofNullable(contents.get(file));
    }

    /** Writes; a file that isn't known is known again once the whole of it was written. */
    void write(CardFile file, int offset, byte[] data) {
        if (data.length == file.size()) {
            contents.put(file, Content.of(data));
        }
        contents.computeIfPresent(file, (f, old) -> old.written(offset, data));
    }

    /** A write that was torn after its first byte. The second one on a file that nobody has read since leaves it unknown. */
    void tear(CardFile file, int offset, byte[] data) {
        contents.computeIfPresent(file, (f, old) -> old.torn(offset, data).orElse(null));
    }

    /** What was read of a file, tells where a torn write ended. */
    void narrow(CardFile file, int offset, byte[] read) {
        contents.computeIfPresent(file, (f, old) -> old.allows(offset, read) ? old.narrowed(offset, read) : old);
    }

    Optional<SignatureKey> key(CardFile file) {
        return Optional.ofNullable(keys.get(file));
    }

    /** A complete key; an import that was going on has ended. */
    void key(CardFile file, SignatureKey key) {
        imports.remove(file);
        keys.put(file, key);
    }

    void eraseKey(CardFile file) {
        imports.remove(file);
        keys.remove(file);
    }

    Optional<KeyImport> keyImport(CardFile file) {
        return Optional.ofNullable(imports.get(file));
    }

    void keyImport(CardFile file, KeyImport parts) {
        if (parts.isComplete()) {
            key(file, parts.key());
        } else {
            imports.put(file, parts);
        }
    }

    boolean isSet(PinRule rule) {
        return pins.containsKey(rule);
    }

    boolean isPin(PinRule rule, byte[] value) {
        Bytes pin = pins.get(rule);
        return pin != null && pin.is(value);
    }

    int triesLeft(PinRule rule) {
        return tries.getOrDefault(rule, 0);
    }

    void tries(PinRule rule, int left) {
        tries.put(rule, left);
    }

    /** A new PIN: tries are full again. */
    void changed(PinRule rule, byte[] value) {
        changed(rule, value, rule.tries());
    }

    private void changed(PinRule rule, byte[] value, int left) {
        pins.put(rule, Bytes.of(value));
        tries.put(rule, left);
    }

    Optional<Bytes> contactAtr() {
        return contactAtr;
    }

    void contactAtr(byte[] atr) {
        contactAtr = Optional.of(Bytes.of(atr));
    }

    LifeCycle lifeCycle() {
        return lifeCycle;
    }

    void lifeCycle(LifeCycle next) {
        lifeCycle = next;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Memory that
                && contents.equals(that.contents)
                && keys.equals(that.keys)
                && imports.equals(that.imports)
                && pins.equals(that.pins)
                && tries.equals(that.tries)
                && contactAtr.equals(that.contactAtr)
                && lifeCycle == that.lifeCycle;
    }

    @Override
    public int hashCode() {
        return Objects.hash(contents, keys, imports, pins, tries, contactAtr, lifeCycle);
    }
}
