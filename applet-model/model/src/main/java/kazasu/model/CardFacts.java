package kazasu.model;

import java.math.BigInteger;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kazasu.model.CardFile.Kind;

/**
 * What is known of one card: contents, public keys, PINs, tries left. {@link ReferenceCard} starts from it. The PINs are held
 * and never printed.
 */
public final class CardFacts {
    private final Builder known;

    private CardFacts(Builder builder) {
        known = new Builder(builder);
    }

    /** A card without anything: every file filled with FF, no keys, no PINs, HANDED_OVER. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from these facts. */
    public Builder toBuilder() {
        return new Builder(known);
    }

    LifeCycle lifeCycle() {
        return known.lifeCycle;
    }

    Optional<byte[]> deviceKey() {
        return known.deviceKey;
    }

    /** How the switches stand. */
    public Switches switches() {
        return known.switches;
    }

    boolean has(Application application) {
        return known.applications.contains(application);
    }

    Optional<SignatureKey> key(CardFile file) {
        return Optional.ofNullable(known.keys.get(file));
    }

    Map<CardFile, KeyImport> imports() {
        return known.imports;
    }

    Optional<Bytes> dataObject(int tag) {
        return Optional.ofNullable(known.dataObjects.get(tag));
    }

    /** What GET DATA 5F51 gives in an application; nothing if it was never written. */
    Optional<Bytes> contactAtr() {
        return known.contactAtr;
    }

    Optional<byte[]> pin(PinRule rule) {
        return Optional.ofNullable(known.pins.get(rule));
    }

    int triesLeft(PinRule rule) {
        return known.pins.containsKey(rule) ? known.tries.getOrDefault(rule, rule.tries()) : 0;
    }

    /** The whole file, the part after its content filled with FF. */
    byte[] contents(CardFile file) {
        byte[] content = known.contents.getOrDefault(file, new byte[0]);
        byte[] whole = Arrays.copyOf(content, file.size());
        Arrays.fill(whole, content.length, whole.length, (byte) 0xFF);
        return whole;
    }

    /** What is there, never what it is. */
    @Override
    public String toString() {
        return "CardFacts[" + known.lifeCycle + ", " + known.contents.size() + " files, " + known.keys.size()
                + " keys, " + known.pins.size() + " PINs set]";
    }

    /** Collects the facts. */
    public static final class Builder {
        private final Map<CardFile, byte[]> contents = new HashMap<>();
        private final Map<CardFile, SignatureKey> keys = new HashMap<>();
        private final Map<PinRule, byte[]> pins = new EnumMap<>(PinRule.class);
        private final Map<PinRule, Integer> tries = new EnumMap<>(PinRule.class);
        private final Map<CardFile, KeyImport> imports = new HashMap<>();
        private final Map<Integer, Bytes> dataObjects = new HashMap<>();
        private final Set<Application> applications =
                EnumSet.of(Application.ISSUER_DOMAIN, Application.JPKI, Application.ADMINISTRATION);
        private Switches switches = Switches.DEFAULTS;
        private Optional<Bytes> contactAtr = Optional.empty();
        private LifeCycle lifeCycle = LifeCycle.HANDED_OVER;
        private Optional<byte[]> deviceKey = Optional.empty();

        private Builder() {}

        private Builder(Builder other) {
            contents.putAll(other.contents);
            keys.putAll(other.keys);
            pins.putAll(other.pins);
            tries.putAll(other.tries);
            imports.putAll(other.imports);
            dataObjects.putAll(other.dataObjects);
            applications.addAll(other.applications);
            switches = other.switches;
            contactAtr = other.contactAtr;
            lifeCycle = other.lifeCycle;
            deviceKey = other.deviceKey;
        }

        /**
         * What a transparent or record file holds. Its application is there.
         *
         * @param file one that holds bytes
         * @param content at most as many bytes as the file has; the rest is FF
         */
        public Builder content(CardFile file, byte[] content) {
            require(file.holdsBytes(), file, "holds no readable bytes");
            require(content.length <= file.size(), file, "is shorter than " + content.length + " bytes");
            contents.put(file, content.clone());
            applications.add(file.application());
            return this;
        }

        /** The public half of a private key file. */
        public Builder key(CardFile file, RSAPublicKey key) {
            return key(file, key.getModulus(), key.getPublicExponent());
        }

        /** The public half of a key on P-384, a plan (docs/decisions.md §5). */
        public Builder key(CardFile file, ECPublicKey key) {
            require(file.kind() == Kind.PRIVATE_KEY, file, "holds no key");
            keys.put(file, new EcKey(key));
            return this;
        }

        /**
         * One part of a key that is being imported and isn't complete.
         *
         * @param part 92 to 98, as PUT DATA numbers them
         * @param value 128 bytes
         */
        public Builder keyPart(CardFile file, int part, byte[] value) {
            require(file.kind() == Kind.PRIVATE_KEY && KeyImport.isPart(part), file, "holds no such key part");
            require(value.length == KeyImport.length(part), file, "holds key parts of another length");
            imports.put(
                    file, imports.getOrDefault(file, new KeyImport(Map.of())).with(part, value));
            return this;
        }

        /** How the card's switches stand; all at their default if nothing is said. */
        public Builder switches(Switches value) {
            switches = value;
            return this;
        }

        /** An application that is there: JPKI, administration and ISD always, others also by a file or a PIN of theirs. */
        public Builder application(Application application) {
            applications.add(application);
            return this;
        }

        /**
         * A data object of the issuer security domain (docs/other-applications.md §6).
         *
         * @param tag as P1 P2 carry it
         * @param value without tag and length
         */
        public Builder dataObject(int tag, byte[] value) {
            dataObjects.put(tag, Bytes.of(value));
            return this;
        }

        /** The contact ATR without TS, as it was written for the applications (docs/other-applications.md §5). */
        public Builder contactAtr(byte[] value) {
            contactAtr = Optional.of(Bytes.of(value));
            return this;
        }

        /** The same, by modulus; the exponent is 65537. */
        public Builder key(CardFile file, BigInteger modulus) {
            return key(file, modulus, RsaKey.F4);
        }

        private Builder key(CardFile file, BigInteger modulus, BigInteger exponent) {
            require(file.kind() == Kind.PRIVATE_KEY, file, "holds no key");
            require(modulus.bitLength() == 8 * RsaKey.LENGTH, file, "holds a key of 2048 bits");
            keys.put(file, new RsaKey(modulus, exponent));
            return this;
        }

        /** A PIN that is set, with all its tries unless {@link #triesLeft} says otherwise. */
        public Builder pin(PinRule rule, byte[] value) {
            if (!rule.allowsLength(value.length)) {
                throw new IllegalArgumentException(rule + " can't have " + value.length + " bytes");
            }
            pins.put(rule, value.clone());
            applications.add(rule.application());
            return this;
        }

        /** Tries left of a PIN that is set: 0 (blocked) to {@link PinRule#tries()}. */
        public Builder triesLeft(PinRule rule, int left) {
            if (left < 0 || left > rule.tries()) {
                throw new IllegalArgumentException(rule + " can't have " + left + " tries left");
            }
            tries.put(rule, left);
            return this;
        }

        /** Where the card is in its life; HANDED_OVER if nothing is said. */
        public Builder lifeCycle(LifeCycle state) {
            lifeCycle = state;
            return this;
        }

        /** The device authentication key, 16 bytes; without it a right cryptogram can't be told from a wrong one. */
        public Builder deviceKey(byte[] key) {
            if (key.length != 16) {
                throw new IllegalArgumentException("a device authentication key has 16 bytes, not " + key.length);
            }
            deviceKey = Optional.of(key.clone());
            return this;
        }

        /** The facts collected. */
        public CardFacts build() {
            return new CardFacts(this);
        }

        private static void require(boolean holds, CardFile file, String otherwise) {
            if (!holds) {
                throw new IllegalArgumentException("EF " + file.idHex() + " " + otherwise);
            }
        }
    }
}
