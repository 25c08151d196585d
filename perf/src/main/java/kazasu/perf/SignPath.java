package kazasu.perf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kazasu.apdu.CommandApdu;
import kazasu.apdu.Hex;
import kazasu.model.Aids;

/** The commands of one signature, as a client sends them (card-interface.md §3, docs/decisions.md §5). */
public final class SignPath {
    private static final int SIGNATURE_KEY = 0x001A;
    private static final int SIGNATURE_PIN = 0x001B;
    private static final int SIGNATURE_CERTIFICATE = 0x0001;
    private static final int CHUNK = 256;

    private SignPath() {}

    /** SELECT of the JPKI application. */
    public static CommandApdu selectApplication() {
        return CommandApdu.of(0x00, 0xA4, 0x04, 0x0C, Hex.parse(Aids.JPKI));
    }

    /** SELECT of an EF. */
    public static CommandApdu selectFile(int id) {
        return CommandApdu.of(0x00, 0xA4, 0x02, 0x0C, new byte[] {(byte) (id >> 8), (byte) id});
    }

    /** VERIFY; the password as it is to be compared. */
    public static CommandApdu verify(String password) {
        return CommandApdu.of(0x00, 0x20, 0x00, 0x80, password.getBytes(StandardCharsets.US_ASCII));
    }

    /** COMPUTE DIGITAL SIGNATURE over a DigestInfo. */
    public static CommandApdu sign(byte[] digestInfo) {
        return CommandApdu.of(0x80, 0x2A, 0x00, 0x80, digestInfo, CommandApdu.LE_MAX);
    }

    /** READ BINARY of 256 bytes, the chunks counted from 0. */
    public static CommandApdu read(int chunk) {
        int offset = chunk * CHUNK;
        return CommandApdu.of(0x00, 0xB0, offset >> 8, offset & 0xFF, CommandApdu.LE_MAX);
    }

    /** Up to the moment when the key may be used. */
    public static List<CommandApdu> unlock(String password) {
        return List.of(selectApplication(), selectFile(SIGNATURE_PIN), verify(password), selectFile(SIGNATURE_KEY));
    }

    /** Up to the moment when the signature certificate may be read. */
    public static List<CommandApdu> openCertificate(String password) {
        return List.of(
                selectApplication(), selectFile(SIGNATURE_PIN), verify(password), selectFile(SIGNATURE_CERTIFICATE));
    }
}
