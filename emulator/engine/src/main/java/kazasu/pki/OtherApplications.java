package kazasu.pki;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kazasu.contents.CardFace;
import kazasu.contents.IssuerObjects;
import kazasu.contents.OtherApplication;
import kazasu.model.Application;
import kazasu.model.Profile;

/**
 * Fills the applications beside the JPKI AP (docs/other-applications.md §3): files first, PINs once the card is PERSONALISED. The JPKI AP
 * is turned to again afterwards.
 */
final class OtherApplications {
    private final KeyPairGenerationDevice device;
    private final CardFace face;
    private final Profile profile;
    private final List<OtherApplication> present;

    OtherApplications(KeyPairGenerationDevice device, Profile profile, Holder holder) {
        this.device = device;
        this.profile = profile;
        this.present = Stream.of(OtherApplication.values())
                .filter(other -> profile.contents().has(other.application()))
                .toList();
        this.face = face(holder);
    }

    void writeFiles() {
        device.writeContactAtr(IssuerObjects.contactAtr(profile));
        for (OtherApplication other : present) {
            device.chooseApplication(other.application());
            other.files(face).forEach(device::writeFile);
        }
        device.chooseApplication(Application.JPKI);
    }

    /** All four-digit PINs are the same one, as a counter allows (rules.md §3); on a PIN-less card none is set. */
    void setPins(byte[] digits) {
        Optional<byte[]> chosen = profile.contents().isWithoutPins() ? Optional.empty() : Optional.of(digits);
        for (OtherApplication other : present) {
            device.chooseApplication(other.application());
            other.references(face, chosen).forEach(device::setReference);
        }
        device.chooseApplication(Application.JPKI);
    }

    private static CardFace face(Holder holder) {
        BasicAttributes person = holder.attributes();
        BirthDate birth = person.birthDate();
        return new CardFace(
                person.name(),
                person.address(),
                birth.year(),
                birth.month(),
                birth.day(),
                person.sex() == Sex.UNKNOWN ? "0" : person.sex().encoded(),
                holder.municipality().code());
    }
}
