package kazasu.workbench.prove;

import java.util.ArrayList;
import java.util.List;
import kazasu.apdu.ApduChannel;
import kazasu.apdu.Hex;
import kazasu.card.DeviceAuthenticationKey;
import kazasu.card.SeededChance;
import kazasu.pki.CertificateKind;
import kazasu.pki.KeyPairGenerationDevice;

/** The commands that put a test key on a card, one part each: recorded from the device that sends them. */
final class KeyImport {
    private static final byte[] DONE = {(byte) 0x90, 0x00};
    private static final int PUT_DATA = 0xDA;
    private static final int GET_CHALLENGE = 0x84;

    private KeyImport() {}

    /** In hex, in their order; the key is the same in every run. */
    static List<String> commands() {
        List<String> sent = new ArrayList<>();
        ApduChannel recorder = command -> {
            int ins = command[1] & 0xFF;
            if (ins == PUT_DATA) {
                sent.add(Hex.format(command));
            }
            return ins == GET_CHALLENGE ? Hex.parse("00".repeat(16) + "9000") : DONE;
        };
        KeyPairGenerationDevice.open(recorder, DeviceAuthenticationKey.TEST)
                .importKey(CertificateKind.USER_AUTHENTICATION, new SeededChance(11, 0).nextRsaKey());
        return sent;
    }
}
