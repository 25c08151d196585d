package kazasu.portal.tap;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import kazasu.apdu.ApduResponse;
import kazasu.apdu.CardRemovedException;
import kazasu.apdu.CardSlot;
import kazasu.apdu.CommandApdu;
import kazasu.office.CardKind;
import kazasu.office.RefusedException;
import kazasu.office.counter.CounterCard;
import kazasu.pki.CertificateKind;
import kazasu.portal.PortalException;
import kazasu.portal.PortalRefusal;

/**
 * What a terminal reads of the card in its reader without a PIN: what it is by its token information, and the user authentication certificate (EF 000A, free on
 * plastic cards, C). That it was read here is what "comes from a card" means (Art. 38-4); files copied to another chip would not be told apart, since no
 * authentication of the card without a PIN is public (U).
 *
 * @param kind by the token's label
 * @param certificate DER
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, compared never
record CertificateReading(CardKind kind, byte[] certificate) {
    private static final int SECURITY = 0x6982;
    private static final int HEADER = 4;
    private static final int LONGEST = 16 << 10;

    /**
     * Reads.
     *
     * @param slot with the card
     * @throws PortalException {@code NOT_FROM_CARD}, {@code CERTIFICATE_NOT_SHOWN}, {@code CARD_WANTS_PIN}
     */
    static CertificateReading of(CardSlot slot) {
        try {
            CardKind kind = CounterCard.identify(slot).kind();
            select(slot);
            return new CertificateReading(kind, whole(slot));
        } catch (RefusedException | CardRemovedException e) {
            throw new PortalException(PortalRefusal.NOT_FROM_CARD);
        } finally {
            slot.powerOff();
        }
    }

    /** Of the application that is selected already. */
    private static void select(CardSlot slot) {
        int file = CertificateKind.USER_AUTHENTICATION.certificateFile();
        CommandApdu command = CommandApdu.of(0x00, 0xA4, 0x02, 0x0C, new byte[] {(byte) (file >> 8), (byte) file});
        if (!slot.send(command).isOk()) {
            throw new PortalException(PortalRefusal.CERTIFICATE_NOT_SHOWN);
        }
    }

    /** The file is longer than what is in it, so the object's own header says how much to read. */
    private static byte[] whole(CardSlot slot) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        int length = HEADER;
        while (read.size() < length) {
            int before = read.size();
            read.writeBytes(part(slot, before, Math.min(CommandApdu.LE_MAX, length - before)));
            if (read.size() == before) {
                throw new PortalException(PortalRefusal.CERTIFICATE_NOT_SHOWN);
            }
            if (before < HEADER && read.size() >= HEADER) {
                length = length(read.toByteArray());
            }
        }
        return Arrays.copyOf(read.toByteArray(), length);
    }

    private static byte[] part(CardSlot slot, int offset, int count) {
        ApduResponse answer = slot.send(CommandApdu.of(0x00, 0xB0, offset >> 8, offset & 0xFF, count));
        if (answer.sw() == SECURITY) {
            throw new PortalException(PortalRefusal.CARD_WANTS_PIN);
        }
        return answer.isOk() ? answer.data() : new byte[0];
    }

    /** A certificate of 256 bytes or more: {@code 30 82 xx xx}. */
    private static int length(byte[] header) {
        int length = HEADER + ((header[2] & 0xFF) << 8 | (header[3] & 0xFF));
        if (header[0] != 0x30 || (header[1] & 0xFF) != 0x82 || length > LONGEST) {
            throw new PortalException(PortalRefusal.CERTIFICATE_NOT_SHOWN);
        }
        return length;
    }
}
