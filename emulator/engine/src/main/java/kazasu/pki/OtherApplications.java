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
public final class OtherApplications {
    private final KeyPairGenerationDevice device;
    private final CardFace face;
    private final Profile profile;
    private final List<OtherApplication> present;

    /**
     * Those of one card.
     *
     * @param device in an administration session with it
     * @param profile what kind of card it is
     * @param holder whose
     */
    public OtherApplications(KeyPairGenerationDevice device, Profile profile, Holder holder) {
        this.device = device;
        this.profile = profile;
        this.present = Stream.of(OtherApplication.values())
                .filter(other -> profile.contents().has(other.application()))
                .toList();
        this.face = face(holder);
    }

    /** Writes what is printed on the card, and what follows from it. */
    public void writeFiles() {
        device.writeContactAtr(IssuerObjects.contactAtr(profile));
        writeFace();
    }

    /** Writes the files that follow from the holder's attributes, as after a change of address (rules.md §4.5). */
    public void writeFace() {
        for (OtherApplication other : present) {
            device.chooseApplication(other.application());
            other.files(face).forEach(device::writeFile);
        }
        device.chooseApplication(Application.JPKI);
    }

    /** All four-digit PINs are the same one, as a counter allows (rules.md §3); on a PIN-less card none is set. */
    void setPins(byte[] digits) {
        setReferences(profile.contents().isWithoutPins() ? Optional.empty() : Optional.of(digits));
    }

    /** Sets 照合番号A and B and the birth date, which follow from what is printed: no holder chooses them. */
    public void setNumbers() {
        setReferences(Optional.empty());
    }

    private void setReferences(Optional<byte[]> chosen) {
        for (OtherApplication other : present) {
            device.chooseApplication(other.application());
            other.references(face, chosen).forEach(device::setReference);
        }
        device.chooseApplication(Application.JPKI);
    }

    /**
     * What is printed on a person's card.
     *
     * @param holder whose
     */
    public static CardFace face(Holder holder) {
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
