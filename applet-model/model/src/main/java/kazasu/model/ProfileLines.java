package kazasu.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The fields of a profile, in the order of docs/profiles.md; those of an ordinary card are left out. */
final class ProfileLines {
    private final Map<String, String> fields = new LinkedHashMap<>();

    private ProfileLines() {}

    static Map<String, String> of(Profile profile) {
        ProfileLines lines = new ProfileLines();
        lines.head(profile);
        lines.contents(profile.contents());
        lines.unless(
                profile.latency() == Latency.NONE, "latency", profile.latency().key());
        profile.behaviours()
                .all()
                .forEach((which, value) -> lines.fields.put(ProfileFields.BEHAVIOUR + which.key(), value));
        profile.switches()
                .departures()
                .forEach((which, value) -> lines.fields.put(ProfileFields.SWITCH + which.key(), value));
        return lines.fields;
    }

    private void head(Profile profile) {
        fields.put("name", profile.name());
        fields.put("title.en", profile.title().en());
        fields.put("title.ja", profile.title().ja());
        fields.put("certainty", profile.certainty().mark());
        fields.put("source", profile.source());
        unless(!profile.plan(), "plan", "yes");
        unless(!profile.bad(), "bad", "yes");
        fields.put("atr", profile.atr());
        fields.put("label", profile.label());
    }

    private void contents(Contents contents) {
        fields.put(
                "applications",
                Application.OF_PROFILES.stream()
                        .filter(contents.applications()::contains)
                        .map(Application::key)
                        .collect(Collectors.joining(" ")));
        unless(contents.algorithm() == KeyAlgorithm.RSA_2048, "algorithm", ProfileValues.word(contents.algorithm()));
        credential("signature.", contents.signature());
        credential("user-authentication.", contents.userAuthentication());
    }

    private void credential(String prefix, CredentialContents contents) {
        CredentialContents usual = CredentialContents.USUAL;
        unless(
                contents.certificate().equals(usual.certificate()),
                prefix + "certificate",
                contents.certificate().text());
        unless(
                contents.authority() == usual.authority(),
                prefix + "authority",
                ProfileValues.word(contents.authority()));
        unless(contents.pin() == usual.pin(), prefix + "pin", ProfileValues.word(contents.pin()));
    }

    private void unless(boolean usual, String name, String value) {
        if (!usual) {
            fields.put(name, value);
        }
    }
}
