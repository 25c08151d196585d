package kazasu.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes a profile of its fields (docs/profiles.md). What is not said has the value of an ordinary card. */
final class ProfileFields {
    static final String SWITCH = "switch.";
    static final String BEHAVIOUR = "behaviour.";

    private final Map<String, String> left;

    private ProfileFields(Map<String, String> fields) {
        left = new LinkedHashMap<>(fields);
    }

    /**
     * The profile.
     *
     * @param fields name to value
     * @throws FieldException if one is missing, unknown or of an impossible value
     */
    static Profile profile(Map<String, String> fields) {
        return new ProfileFields(fields).profile();
    }

    private Profile profile() {
        Profile profile = new Profile(
                required("name", ProfileValues::name),
                new Bilingual(required("title.en", ProfileValues::words), required("title.ja", ProfileValues::words)),
                required("certainty", ProfileValues::certainty),
                required("source", ProfileValues::words),
                optional("plan", ProfileValues::yes, false),
                optional("bad", ProfileValues::yes, false),
                required("atr", ProfileValues::atr),
                required("label", ProfileValues::label),
                contents(),
                switches(),
                behaviours(),
                optional("latency", ProfileValues::latency, Latency.NONE));
        left.keySet().stream().findFirst().ifPresent(name -> {
            throw new FieldException(name, "is unknown");
        });
        return profile;
    }

    private Contents contents() {
        return new Contents(
                optional("algorithm", ProfileValues.word(KeyAlgorithm.class), KeyAlgorithm.RSA_2048),
                credential("signature."),
                credential("user-authentication."),
                required("applications", ProfileValues::applications));
    }

    private CredentialContents credential(String prefix) {
        return new CredentialContents(
                optional(prefix + "certificate", CertificateState::parse, CertificateState.ISSUED),
                optional(prefix + "authority", ProfileValues.word(AuthorityState.class), AuthorityState.ISSUING),
                optional(prefix + "pin", ProfileValues.word(PinState.class), PinState.SET));
    }

    private Switches switches() {
        Switches switches = Switches.DEFAULTS;
        for (String key : startingWith(SWITCH)) {
            Optional<Switch> which = Switch.named(key);
            if (which.isPresent()) {
                Switches before = switches;
                switches = required(SWITCH + key, value -> set(before, which.get(), value));
            }
        }
        return switches;
    }

    private static Switches set(Switches switches, Switch which, String value) {
        if (!which.choices().contains(value)) {
            throw new IllegalArgumentException("is " + String.join(" or ", which.choices()));
        }
        return switches.with(which, value);
    }

    private Behaviours behaviours() {
        Behaviours behaviours = Behaviours.NONE;
        for (String key : startingWith(BEHAVIOUR)) {
            Optional<Behaviour> which = Behaviour.named(key);
            if (which.isPresent()) {
                Behaviours before = behaviours;
                behaviours = required(BEHAVIOUR + key, value -> before.with(which.get(), value));
            }
        }
        return behaviours;
    }

    private Iterable<String> startingWith(String prefix) {
        Map<String, String> found = new TreeMap<>(left);
        return found.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .toList();
    }

    private <T> T required(String name, Function<String, T> parser) {
        String value = left.remove(name);
        if (value == null) {
            throw new FieldException(name, "is missing");
        }
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException e) {
            throw new FieldException(name, String.valueOf(e.getMessage()));
        }
    }

    private <T> T optional(String name, Function<String, T> parser, T otherwise) {
        return left.containsKey(name) ? required(name, parser) : otherwise;
    }
}
