package kazasu.model;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Which application knows which instructions (docs/decisions.md §5, docs/other-applications.md §2, §4, §6). */
final class Commands {
    static final Rule SELECT = new SelectRule();
    static final Rule GET_CHALLENGE = new GetChallengeRule();
    static final Rule VERIFY = new VerifyRule();
    static final Rule RETRY_QUERY = new RetryQueryRule();

    /** Refused whatever their parameters, in the JPKI AP and in the others. */
    static final Rule SET_PUBLIC_IC_KEY =
            new RefusedRule("SET PUBLIC IC KEY", StatusWord.WRONG_P1P2, Certainty.L, "CI §3", true);

    static final Rule SET_SESSION_KEY = new SetSessionKeyRule();
    static final Rule ISSUER_ONLY = new RefusedRule(
            "ERASE ALL RECORDS, LOCK DF, UNLOCK DF, UNLOCK KEY, MANAGE ATTRIBUTES",
            StatusWord.SECURITY_STATUS,
            Certainty.OURS,
            "D §5",
            false);

    static final Rule OTHER_INDICATOR = new RefusedRule(
            "last-command indicator (other applications)", StatusWord.WRONG_LENGTH, Certainty.L, "O §2", false);

    private static final Map<Integer, Rule> ISSUER_DOMAIN =
            Map.of(0xA4, SELECT, 0x84, GET_CHALLENGE, 0xCA, new IssuerDataRule());
    private static final Map<Integer, Rule> JPKI = Map.of(
            0xA4, SELECT,
            0xB0, new ReadBinaryRule(),
            0x20, VERIFY,
            0x24, new ChangeReferenceDataRule(),
            0x84, GET_CHALLENGE,
            0x88, new InternalAuthenticateRule(),
            0xCA, new ContactAtrRule());
    private static final Map<Integer, Rule> JPKI_PROPRIETARY = jpkiProprietary();
    private static final Map<Application, Map<Integer, Rule>> OTHERS = byApplication(Commands::other);
    private static final Map<Application, Map<Integer, Rule>> OTHERS_PROPRIETARY =
            byApplication(Commands::otherProprietary);

    private Commands() {}

    /** The rules of an application by instruction, for one of the two families of class bytes. */
    static Map<Integer, Rule> of(Application application, boolean proprietary) {
        return switch (application) {
            case ISSUER_DOMAIN -> proprietary ? Map.of() : ISSUER_DOMAIN;
            case JPKI -> proprietary ? JPKI_PROPRIETARY : JPKI;
            case ADMINISTRATION -> proprietary ? Administration.PROPRIETARY : Administration.INTERINDUSTRY;
            default -> (proprietary ? OTHERS_PROPRIETARY : OTHERS).getOrDefault(application, Map.of());
        };
    }

    private static Map<Integer, Rule> jpkiProprietary() {
        Map<Integer, Rule> rules = issuerOnly();
        rules.put(0x8A, ISSUER_ONLY);
        rules.put(0x2A, new ComputeDigitalSignatureRule());
        rules.put(0xA2, SET_PUBLIC_IC_KEY);
        rules.put(0xAE, SET_SESSION_KEY);
        rules.put(0xFC, new LastCommandIndicatorRule());
        return Map.copyOf(rules);
    }

    private static void other(Application application, Map<Integer, Rule> rules) {
        rules.putAll(JPKI);
        rules.remove(0x24);
        rules.put(0xB2, new ReadRecordRule());
        rules.put(0x88, new OtherInternalAuthenticateRule());
        if (application == Application.TEXT) {
            rules.put(0x24, new ChangeReferenceDataRule());
        }
    }

    private static void otherProprietary(Application application, Map<Integer, Rule> rules) {
        rules.putAll(issuerOnly());
        rules.put(0x8A, new ManageAttributesRule());
        rules.put(0xA2, SET_PUBLIC_IC_KEY);
        rules.put(0xAE, SET_SESSION_KEY);
        rules.put(0xFC, OTHER_INDICATOR);
        if (application == Application.TEXT || application == Application.SURFACE) {
            rules.put(0x2A, new OtherSignatureRule());
        } else {
            rules.put(0x32, new ChangeKeyRule());
        }
    }

    private static Map<Integer, Rule> issuerOnly() {
        return new HashMap<>(Map.of(0x06, ISSUER_ONLY, 0x50, ISSUER_ONLY, 0x52, ISSUER_ONLY, 0x54, ISSUER_ONLY));
    }

    private static Map<Application, Map<Integer, Rule>> byApplication(
            BiConsumer<Application, Map<Integer, Rule>> filling) {
        Map<Application, Map<Integer, Rule>> all = new HashMap<>();
        for (Application application :
                new Application[] {Application.TEXT, Application.SURFACE, Application.COMMON, Application.JUKI}) {
            Map<Integer, Rule> rules = new HashMap<>();
            filling.accept(application, rules);
            all.put(application, Map.copyOf(rules));
        }
        return Map.copyOf(all);
    }
}
