package kazasu.office.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody brings to the counter.
 *
 * @param card the card that it is about
 * @param pinsKnown whether its PINs are known: only then is the card itself a photo ID (rules.md §4.4, C)
 * @param photoIds the visitor's own, besides the card
 * @param proofOfAuthority a legal representative's
 * @param replyForm 照会書兼回答書, or null
 */
public record Papers(
        boolean card,
        boolean pinsKnown,
        List<PhotoId> photoIds,
        boolean proofOfAuthority,
        @Nullable ReplyForm replyForm) {
    /** Empty hands. */
    public static final Papers NONE = new Papers(false, false, List.of(), false, null);

    /** Copies the list. */
    public Papers {
        photoIds = List.copyOf(photoIds);
    }

    /** A paper with a photo, issued by a public body. */
    public sealed interface PhotoId {
        /** 運転免許証, good only with the registered address on it (rules.md S00, C). */
        record DrivingLicence(String address) implements PhotoId {}

        /** 旅券 and all others. */
        record Other() implements PhotoId {}

        /**
         * Whether it proves who somebody is who is registered at an address. Full and half width, and blanks, make no
         * difference.
         *
         * @param address on the register
         */
        default boolean proves(String address) {
            return !(this instanceof DrivingLicence licence)
                    || plain(licence.address()).equals(plain(address));
        }

        private static String plain(String address) {
            return Normalizer.normalize(address, Normalizer.Form.NFKC).replaceAll("\\s", "");
        }
    }

    /**
     * 照会書兼回答書, filled in by the holder.
     *
     * @param origin where it comes from
     * @param sealed whether the envelope is sealed
     * @param pins whether the PINs on it are right; at a reset they are the new ones
     */
    public record ReplyForm(Origin origin, boolean sealed, Pins pins) {
        /** Where a form comes from. */
        public enum Origin {
            /** With the 有効期限通知書, good for a renewal. */
            NOTICE,
            /** Sent to the holder's address after a first visit. */
            INQUIRY
        }

        /** The PINs on it. */
        public enum Pins {
            RIGHT,
            WRONG,
            MISSING
        }
    }

    /**
     * And the card.
     *
     * @param known whether its PINs are known
     */
    public Papers withCard(boolean known) {
        return new Papers(true, known, photoIds, proofOfAuthority, replyForm);
    }

    /**
     * And a photo ID.
     *
     * @param photoId the visitor's own
     */
    public Papers with(PhotoId photoId) {
        List<PhotoId> all = new ArrayList<>(photoIds);
        all.add(photoId);
        return new Papers(card, pinsKnown, all, proofOfAuthority, replyForm);
    }

    /** And a proof of authority. */
    public Papers withProofOfAuthority() {
        return new Papers(card, pinsKnown, photoIds, true, replyForm);
    }

    /**
     * And a form.
     *
     * @param form 照会書兼回答書
     */
    public Papers with(ReplyForm form) {
        return new Papers(card, pinsKnown, photoIds, proofOfAuthority, form);
    }
}
