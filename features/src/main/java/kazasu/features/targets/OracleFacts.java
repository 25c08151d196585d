package kazasu.features.targets;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import kazasu.contents.CardFace;
import kazasu.image.CardImage;
import kazasu.model.CardFacts;
import kazasu.model.CardFile;
import kazasu.model.Files;
import kazasu.model.PinRule;
import kazasu.model.PinState;
import kazasu.pki.CertificateKind;
import kazasu.pki.PersonalisedCard;
import kazasu.pki.Pins;

/**
 * What is known about a card, as the oracle wants to be told. It is what was written to the card, and not what is found there;
 * only keys, life cycle and switches are the image's.
 */
final class OracleFacts {
    private OracleFacts() {}

    static CardFacts of(CardImage image, PersonalisedCard made, Pins pins) {
        CardFacts.Builder facts = image.facts().toBuilder();
        new OtherFacts(facts, image.profile()).tell(CardFace.SPECIMEN, pins.of(CertificateKind.USER_AUTHENTICATION));
        made.files().forEach((id, content) -> facts.content(file(id), content));
        made.keys().forEach((kind, key) -> key(facts, file(kind.keyFile()), key));
        for (CertificateKind kind : CertificateKind.values()) {
            PinRule rule = kind.pinRule();
            PinState state = image.profile().contents().of(rule).pin();
            if (state != PinState.UNSET) {
                facts.pin(rule, pins.of(kind));
                facts.triesLeft(rule, state == PinState.BLOCKED ? 0 : state == PinState.LAST_TRY ? 1 : rule.tries());
            }
        }
        return facts.build();
    }

    private static void key(CardFacts.Builder facts, CardFile file, PublicKey key) {
        if (key instanceof ECPublicKey elliptic) {
            facts.key(file, elliptic);
        } else {
            facts.key(file, (RSAPublicKey) key);
        }
    }

    private static CardFile file(int id) {
        return Files.byId(id).orElseThrow();
    }
}
