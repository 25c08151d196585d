package kazasu.model;

import java.util.Arrays;
import java.util.Optional;
import kazasu.apdu.ApduResponse;
import kazasu.apdu.CommandApdu;

/**
 * The counter's side of an administration session: it watches the challenges that a card gives and makes EXTERNAL AUTHENTICATE from the
 * last one (docs/decisions.md §4).
 */
public final class DeviceAuthentication {
    private final byte[] deviceKey;
    private byte[] challenge = new byte[AdministrationChallengeRule.LENGTH];

    /** Knows the device authentication key, 16 bytes. */
    public DeviceAuthentication(byte[] deviceKey) {
        this.deviceKey = deviceKey.clone();
    }

    /** Watches an exchange; a good answer to GET CHALLENGE of 16 bytes is the challenge from now on. */
    public void watch(byte[] command, byte[] answer) {
        boolean asked = command.length > 1 && command[1] == (byte) 0x84 && answer.length > 1;
        Optional<byte[]> given = Optional.of(answer)
                .filter(bytes -> asked && new ApduResponse(bytes).isOk())
                .map(bytes -> new ApduResponse(bytes).data())
                .filter(data -> data.length == AdministrationChallengeRule.LENGTH);
        challenge = given.orElse(challenge);
    }

    /** The command for an event. */
    public byte[] command(Event.Authentication event) {
        byte[] cryptogram = ExternalAuthenticateRule.encrypted(deviceKey, challenge);
        byte[] sent = event.right() ? cryptogram : Arrays.copyOf(challenge, cryptogram.length);
        return CommandApdu.of(0, 0x82, 0, 0, sent).bytes();
    }
}
