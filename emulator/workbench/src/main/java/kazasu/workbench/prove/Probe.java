package kazasu.workbench.prove;

import java.util.List;
import kazasu.apdu.ApduChannel;
import kazasu.apdu.ApduResponse;
import kazasu.card.DeviceAuthenticationKey;
import kazasu.model.Aids;
import kazasu.pki.KeyPairGenerationDevice;

/**
 * Asks a card for all that it can say of itself: tries, PINs, files, signatures, public keys, life cycle. The oracle beside it judges
 * each answer.
 */
final class Probe {
    private static final int LARGEST_FILE = 3072;
    private static final int CHUNK = 256;
    /** Old and new PINs of {@link TornCommands}, the likelier ones first. */
    private static final List<String> PINS = List.of("31323334", "35363738", "37373737");

    private static final List<String> PASSWORDS =
            List.of("414243313233", "4E45574C4F4E474552393838", "4E4557393838", "4E45573132333435");

    private final ApduChannel card;

    Probe(ApduChannel card) {
        this.card = card;
    }

    void run() {
        jpki();
        others();
        administration();
    }

    private void jpki() {
        select(Aids.JPKI);
        // what was verified before the power went must not be now
        card.send("802A009701AA00");
        card.send("00B0810000");
        verify("98", PINS);
        verify("9B", PASSWORDS);
        for (int file : new int[] {0x01, 0x02, 0x06, 0x08, 0x0A, 0x0B}) {
            read(file);
        }
        card.send("802A009714" + "5A".repeat(20) + "00");
        card.send("802A009A14" + "5A".repeat(20) + "00");
    }

    private void others() {
        select(Aids.TEXT);
        verify("91", PINS);
        read(0x02);
        select(Aids.COMMON);
        verify("9C", PINS);
        select(Aids.JUKI);
        verify("9C", PINS);
    }

    private void administration() {
        card.send("00A4040C08" + Aids.ADMINISTRATION);
        card.send("00CA9F7000");
        card.send("0046819700");
        KeyPairGenerationDevice.open(card, DeviceAuthenticationKey.TEST);
        card.send("0046819700");
        card.send("0046819A00");
        select(Aids.JPKI);
    }

    /** Tries PINs until one is right, one is blocked, or only one try is left. */
    private void verify(String reference, List<String> pins) {
        card.send("002000" + reference);
        for (String pin : pins) {
            ApduResponse query = card.send("002000" + reference);
            if (query.sw() <= 0x63C1) {
                return;
            }
            ApduResponse answer = card.send("002000" + reference + String.format("%02X", pin.length() / 2) + pin);
            if (answer.isOk()) {
                return;
            }
        }
    }

    private void read(int file) {
        card.send(String.format("00A4020C02%04X", file));
        for (int offset = 0; offset <= LARGEST_FILE; offset += CHUNK) {
            if (!card.send(String.format("00B0%04X00", offset)).isOk()) {
                return;
            }
        }
    }

    private void select(String aid) {
        card.send("00A4040C0A" + aid);
    }
}
