package kazasu.features.targets;

import java.util.Optional;
import kazasu.contents.CardFace;
import kazasu.contents.IssuerObjects;
import kazasu.contents.OtherApplication;
import kazasu.model.Application;
import kazasu.model.CardFacts;
import kazasu.model.Files;
import kazasu.model.PinRule;
import kazasu.model.Profile;

/** What the oracle is told about the applications beside the JPKI AP and about the card body. */
final class OtherFacts {
    private final CardFacts.Builder facts;
    private final Profile profile;

    OtherFacts(CardFacts.Builder facts, Profile profile) {
        this.facts = facts;
        this.profile = profile;
    }

    /**
     * Tells it all.
     *
     * @param face of the card
     * @param digits the four that the holder chose, if the card has PINs
     */
    void tell(CardFace face, byte[] digits) {
        Optional<byte[]> pin = profile.contents().isWithoutPins() ? Optional.empty() : Optional.of(digits);
        IssuerObjects.of(profile, face).forEach(facts::dataObject);
        facts.contactAtr(IssuerObjects.contactAtr(profile));
        for (OtherApplication other : OtherApplication.values()) {
            Application application = other.application();
            if (!profile.contents().has(application)) {
                continue;
            }
            facts.application(application);
            other.files(face).forEach((id, content) -> content(application, id, content));
            other.references(face, pin)
                    .forEach((id, value) -> PinRule.ofFile(application, id).ifPresent(rule -> facts.pin(rule, value)));
        }
    }

    private void content(Application application, int id, byte[] content) {
        Files.of(application).stream().filter(file -> file.id() == id).forEach(file -> facts.content(file, content));
    }
}
