package kazasu.features.steps.office;

import kazasu.office.rules.Papers;
import kazasu.office.rules.Papers.ReplyForm;
import kazasu.office.rules.Papers.ReplyForm.Origin;
import kazasu.office.rules.Papers.ReplyForm.Pins;
import kazasu.pki.Holder;

/** A paper that is shown at the counter. */
public enum Paper {
    PASSPORT,
    /** 運転免許証 with the registered address. */
    LICENCE,
    /** With an older address. */
    LICENCE_OF_OTHER_ADDRESS,
    PROOF_OF_AUTHORITY,
    /** 照会書兼回答書 that came with the notice. */
    FORM_OF_NOTICE,
    FORM_UNSEALED,
    FORM_WITHOUT_PINS,
    FORM_WITH_WRONG_PIN,
    /** The one that was sent after a first visit. */
    FORM_OF_INQUIRY;

    Papers addedTo(Papers papers) {
        return switch (this) {
            case PASSPORT -> papers.with(new Papers.PhotoId.Other());
            case LICENCE ->
                papers.with(new Papers.PhotoId.DrivingLicence(
                        Holder.SPECIMEN.attributes().address()));
            case LICENCE_OF_OTHER_ADDRESS -> papers.with(new Papers.PhotoId.DrivingLicence("群馬県高崎市検証町二丁目2番2号"));
            case PROOF_OF_AUTHORITY -> papers.withProofOfAuthority();
            case FORM_OF_NOTICE -> papers.with(new ReplyForm(Origin.NOTICE, true, Pins.RIGHT));
            case FORM_UNSEALED -> papers.with(new ReplyForm(Origin.NOTICE, false, Pins.RIGHT));
            case FORM_WITHOUT_PINS -> papers.with(new ReplyForm(Origin.NOTICE, true, Pins.MISSING));
            case FORM_WITH_WRONG_PIN -> papers.with(new ReplyForm(Origin.NOTICE, true, Pins.WRONG));
            case FORM_OF_INQUIRY -> papers.with(new ReplyForm(Origin.INQUIRY, true, Pins.RIGHT));
        };
    }

    static Paper named(String name) {
        return switch (name) {
            case "旅券", "a passport" -> PASSPORT;
            case "運転免許証", "a driving licence" -> LICENCE;
            case "住所の異なる運転免許証", "a driving licence with another address" -> LICENCE_OF_OTHER_ADDRESS;
            case "代理権を証する書類", "a proof of authority" -> PROOF_OF_AUTHORITY;
            case "通知に同封の照会書兼回答書", "the form of the notice" -> FORM_OF_NOTICE;
            case "封のない照会書兼回答書", "an unsealed form" -> FORM_UNSEALED;
            case "暗証番号の記入のない照会書兼回答書", "a form without PINs" -> FORM_WITHOUT_PINS;
            case "暗証番号の誤った照会書兼回答書", "a form with a wrong PIN" -> FORM_WITH_WRONG_PIN;
            default -> FORM_OF_INQUIRY;
        };
    }
}
