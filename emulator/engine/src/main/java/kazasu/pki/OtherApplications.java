package kazasu.pki;

import kazasu.contents.CardFace;
import kazasu.contents.IssuerObjects;
import kazasu.contents.OtherApplication;
import kazasu.model.Aids;
import kazasu.model.Profile;

/**
 * Fills the applications beside the JPKI AP (docs/other-applications.md §3): files first, PINs once the card is PERSONALISED. The JPKI AP
 * is turned to again afterwards.
 */
final class OtherApplications {
    private final KeyPairGenerationDevice device;
    private final CardFace face;

    OtherApplications(KeyPairGenerationDevice device, Holder holder) {
        this.device = device;
        this.face = face(holder);
    }

    void writeFiles(Profile profile) {
        device.writeContactAtr(IssuerObjects.contactAtr(profile));
        for (OtherApplication application : OtherApplication.values()) {
            device.chooseApplication(application.aid());
            application.files(face).forEach(device::writeFile);
        }
        device.chooseApplication(Aids.JPKI);
    }

    /** All four-digit PINs are the same one, as a counter allows (rules.md §3). */
    void setPins(byte[] chosen) {
        for (OtherApplication application : OtherApplication.values()) {
            device.chooseApplication(application.aid());
            application.references(face, chosen).forEach(device::setReference);
        }
        device.chooseApplication(Aids.JPKI);
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
