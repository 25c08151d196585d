package kazasu.model;

import java.math.BigInteger;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kazasu.model.CardFile.Kind;

/**
 * What is known of one card: contents, public keys, PINs, tries left. {@link ReferenceCard} starts from it. The PINs are held
 * and never printed.
 */
public final class CardFacts {
    private final Map<Integer, byte[]> contents;
    private final Map<Integer, SignatureKey> keys;
    private final Map<PinRule, byte[]> pins;
    private final Map<PinRule, Integer> tries;
    private final LifeCycle lifeCycle;
    private final Optional<byte[]> deviceKey;

    private CardFacts(Builder builder) {
        contents = Map.copyOf(builder.contents);
        keys = Map.copyOf(builder.keys);
        pins = Map.copyOf(builder.pins);
        tries = Map.copyOf(builder.tries);
        lifeCycle = builder.lifeCycle;
        deviceKey = builder.deviceKey;
    }

    /** A card without anything: every file filled with FF, no keys, no PINs, HANDED_OVER. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from these facts. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.contents.putAll(contents);
        builder.keys.putAll(keys);
        builder.pins.putAll(pins);
        builder.tries.putAll(tries);
        builder.lifeCycle = lifeCycle;
        builder.deviceKey = deviceKey;
        return builder;
    }

    LifeCycle lifeCycle() {
        return lifeCycle;
    }

    Optional<byte[]> deviceKey() {
        return deviceKey;
    }

    Optional<SignatureKey> key(CardFile file) {
        return Optional.ofNullable(keys.get(file.id()));
    }

    Optional<byte[]> pin(PinRule rule) {
        return Optional.ofNullable(pins.get(rule));
    }

    int triesLeft(PinRule rule) {
        return pins.containsKey(rule) ? tries.getOrDefault(rule, rule.tries()) : 0;
    }

    /** The whole file, the part after its content filled with FF. */
    byte[] contents(CardFile file) {
        byte[] content = contents.getOrDefault(file.id(), new byte[0]);
        byte[] whole = Arrays.copyOf(content, file.size());
        Arrays.fill(whole, content.length, whole.length, (byte) 0xFF);
        return whole;
    }

    /** What is there, never what it is. */
    @Override
    public String toString() {
        return "CardFacts[" + lifeCycle + ", " + contents.size() + " files, " + keys.size() + " keys, " + pins.size()
                + " PINs set]";
    }

    /** Collects the facts. */
    public static final class Builder {
        private final Map<Integer, byte[]> contents = new HashMap<>();
        private final Map<Integer, SignatureKey> keys = new HashMap<>();
        private final Map<PinRule, byte[]> pins = new EnumMap<>(PinRule.class);
        private final Map<PinRule, Integer> tries = new EnumMap<>(PinRule.class);
        private LifeCycle lifeCycle = LifeCycle.HANDED_OVER;
        private Optional<byte[]> deviceKey = Optional.empty();

        private Builder() {}

        /**
         * What a transparent file holds.
         *
         * @param file a transparent file
         * @param content at most as many bytes as the file has; the rest is FF
         */
        public Builder content(CardFile file, byte[] content) {
            require(file.kind() == Kind.TRANSPARENT, file, "holds no readable bytes");
            require(content.length <= file.size(), file, "is shorter than " + content.length + " bytes");
            contents.put(file.id(), content.clone());
            return this;
        }

        /** The public half of a private key file. */
        public Builder key(CardFile file, RSAPublicKey key) {
            return key(file, key.getModulus(), key.getPublicExponent());
        }

        /** The same, by modulus; the exponent is 65537. */
        public Builder key(CardFile file, BigInteger modulus) {
            return key(file, modulus, BigInteger.valueOf(65537));
        }

        private Builder key(CardFile file, BigInteger modulus, BigInteger exponent) {
            require(file.kind() == Kind.PRIVATE_KEY, file, "holds no key");
            require(modulus.bitLength() == 8 * SignatureKey.LENGTH, file, "holds a key of 2048 bits");
            keys.put(file.id(), new SignatureKey(modulus, exponent));
            return this;
        }

        /** A PIN that is set, with all its tries unless {@link #triesLeft} says otherwise. */
        public Builder pin(PinRule rule, byte[] value) {
            if (!rule.allowsLength(value.length)) {
                throw new IllegalArgumentException(rule + " can't have " + value.length + " bytes");
            }
            pins.put(rule, value.clone());
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
