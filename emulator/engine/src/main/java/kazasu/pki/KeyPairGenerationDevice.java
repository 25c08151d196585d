package kazasu.pki;

import java.security.PublicKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import kazasu.apdu.ApduChannel;
import kazasu.apdu.ApduResponse;
import kazasu.apdu.CommandApdu;
import kazasu.apdu.Hex;
import kazasu.card.DeviceAuthenticationKey;
import kazasu.card.EcKeys;
import kazasu.model.Aids;
import kazasu.model.Application;
import kazasu.model.KeyAlgorithm;
import kazasu.model.LifeCycle;

/**
 * 鍵ペア生成装置, the counter's device: an administration session with one card, in the commands of docs/decisions.md §4. The
 * session lasts until {@link #close()}, a reset, or the SELECT of any application by anybody.
 *
 * <p>Every step throws {@link AdministrationException} if the card refuses it; its message names the step and the status
 * word, never a PIN or a key.
 */
public final class KeyPairGenerationDevice implements AutoCloseable {
    /** What one kind of card answers to its first command after power-up (card-interface.md §4.1). */
    private static final int NOT_YET = 0x6F00;

    private static final int CHALLENGE_LENGTH = 16;
    private static final int LARGEST_CHUNK = 255;
    private static final int BEYOND_END = 0x6B00;
    private static final byte FILLER = (byte) 0xFF;

    private final ApduChannel card;

    private KeyPairGenerationDevice(ApduChannel card) {
        this.card = card;
    }

    /**
     * Opens a session: SELECT, challenge, answer.
     *
     * @param card a card with power
     * @param key the key that the card was installed with
     * @throws AdministrationException if the card has no administration application or another key
     */
    public static KeyPairGenerationDevice open(ApduChannel card, DeviceAuthenticationKey key) {
        KeyPairGenerationDevice device = new KeyPairGenerationDevice(card);
        device.select(Aids.ADMINISTRATION);
        byte[] challenge =
                device.get("GET CHALLENGE", CommandApdu.of(0x00, 0x84, 0x00, 0x00, CHALLENGE_LENGTH), CHALLENGE_LENGTH);
        device.send("opening an administration session", CommandApdu.of(0x00, 0x82, 0x00, 0x00, key.answer(challenge)));
        return device;
    }

    /** Where the card is in its life. */
    public LifeCycle lifeCycle() {
        int code = get("GET DATA life cycle", CommandApdu.of(0x00, 0xCA, 0x9F, 0x70, CommandApdu.LE_MAX), 1)[0];
        return Arrays.stream(LifeCycle.values())
                .filter(state -> state.code() == code)
                .findFirst()
                .orElseThrow(() -> new AdministrationException(
                        "GET DATA life cycle", String.format("%02X is no state of a card", code & 0xFF)));
    }

    /**
     * Makes a key pair on the card; the old one is gone.
     *
     * @param kind which key
     * @param algorithm RSA-2048 has the exponent 65537; P-384 is a plan
     * @return the public key
     */
    public PublicKey generateKeyPair(CertificateKind kind, KeyAlgorithm algorithm) {
        return readKey("making the " + kind + " key pair", PublicKeys.generating(algorithm), kind);
    }

    /**
     * Reads a public key again.
     *
     * @param kind which key
     */
    public PublicKey publicKey(CertificateKind kind) {
        return readKey("reading the " + kind + " public key", 0x81, kind);
    }

    /**
     * Puts a key made elsewhere on the card, seven parts of 128 bytes; the old one is gone with the first part.
     *
     * @param kind which key
     * @param key RSA-2048 with exponent 65537
     * @return its public key
     * @throws IllegalArgumentException if it is another kind of key
     */
    public RSAPublicKey importKey(CertificateKind kind, RSAPrivateCrtKey key) {
        RSAPublicKey publicKey = RsaKeys.publicKey(key);
        for (KeyPart part : KeyPart.values()) {
            importPart(kind, part.toString(), part.tag(), part.of(key));
        }
        return publicKey;
    }

    /**
     * Puts a P-384 key made elsewhere on the card, a plan: its point, then its number.
     *
     * @param kind which key
     * @param publicKey the point
     * @param key the number
     */
    public void importKey(CertificateKind kind, ECPublicKey publicKey, ECPrivateKey key) {
        importPart(kind, "POINT", 0xB0, EcKeys.point(publicKey));
        importPart(kind, "NUMBER", 0xB1, EcKeys.coordinate(key.getS()));
    }

    private void importPart(CertificateKind kind, String part, int tag, byte[] value) {
        send("importing the " + kind + " key, " + part, CommandApdu.of(0x00, 0xDA, tag, kind.keyReference(), value));
    }

    /**
     * Writes a file from its beginning and fills the rest with {@code FF}.
     *
     * @param file id of a transparent EF
     * @param content at most as long as the file
     */
    public void writeFile(int file, byte[] content) {
        String name = select(file);
        write(name, content, 0);
        eraseFrom(content.length, name);
    }

    /**
     * Writes a file of DER so that a card that goes meanwhile holds no half of it: the first byte is {@code FF} until all others are
     * there. Readers that look at nothing but the file take a torn certificate for a whole one otherwise.
     *
     * @param file id of a transparent EF
     * @param content at most as long as the file, one byte at least
     */
    public void writeWhole(int file, byte[] content) {
        String name = select(file);
        write(name, new byte[] {FILLER}, 0);
        write(name, Arrays.copyOfRange(content, 1, content.length), 1);
        eraseFrom(content.length, name);
        write(name, Arrays.copyOf(content, 1), 0);
    }

    private String select(int file) {
        String name = String.format("EF %04X", file);
        send("SELECT " + name, CommandApdu.of(0x00, 0xA4, 0x02, 0x0C, new byte[] {(byte) (file >> 8), (byte) file}));
        return name;
    }

    private void write(String name, byte[] content, int start) {
        for (int from = 0; from < content.length; from += LARGEST_CHUNK) {
            byte[] chunk = Arrays.copyOfRange(content, from, Math.min(from + LARGEST_CHUNK, content.length));
            int offset = start + from;
            send("writing " + name, CommandApdu.of(0x00, 0xD6, offset >> 8, offset & 0xFF, chunk));
        }
    }

    /**
     * Turns to the files and PINs of another application (docs/other-applications.md §5); keys stay the JPKI AP's.
     *
     * @param application one with files
     */
    public void chooseApplication(Application application) {
        send("choosing the " + application.title().en(), CommandApdu.of(0x00, 0xA4, 0x01, 0x0C, application.aid()));
    }

    /**
     * Writes the answer to reset over contacts, for GET DATA within applications.
     *
     * @param atr without its first byte
     */
    void writeContactAtr(byte[] atr) {
        send("writing the contact ATR", CommandApdu.of(0x00, 0xDA, 0x5F, 0x51, atr));
    }

    /**
     * Sets a PIN of the application chosen.
     *
     * @param shortId of its EF
     * @param value ASCII
     */
    public void setReference(int shortId, byte[] value) {
        String step = String.format("setting the PIN in EF %04X", shortId);
        send(step, CommandApdu.of(0x00, 0x2C, 0x02, 0x80 | shortId, value));
    }

    /**
     * Sets a PIN; its tries are full again.
     *
     * @param kind which PIN
     * @param pin ASCII
     */
    public void setPin(CertificateKind kind, byte[] pin) {
        send("setting the " + kind + " PIN", CommandApdu.of(0x00, 0x2C, 0x02, kind.pinReference(), pin));
    }

    /**
     * Fills the tries of a PIN (初期化 of the counter alone); the PIN stays.
     *
     * @param kind which PIN
     */
    public void resetTries(CertificateKind kind) {
        send("resetting the tries of the " + kind + " PIN", CommandApdu.of(0x00, 0x2C, 0x03, kind.pinReference()));
    }

    /**
     * Takes the card one step on in its life.
     *
     * @param next the state after the present one
     */
    public void setStatus(LifeCycle next) {
        send("SET STATUS " + next, CommandApdu.of(0x80, 0xF0, 0x00, next.code()));
    }

    /** Ends the session by selecting the JPKI AP, which the next user of the card needs anyway. */
    @Override
    public void close() {
        select(Aids.JPKI);
    }

    private void select(String aid) {
        CommandApdu command = CommandApdu.of(0x00, 0xA4, 0x04, 0x0C, Hex.parse(aid));
        ApduResponse first = card.send(command);
        if (!first.isOk()) {
            check("SELECT " + aid, first.sw() == NOT_YET ? card.send(command) : first);
        }
    }

    /** The writing before it succeeded, so an offset beyond the end can only mean that nothing is left to fill. */
    private void eraseFrom(int offset, String name) {
        ApduResponse answer = card.send(CommandApdu.of(0x00, 0x0E, offset >> 8, offset & 0xFF));
        if (!answer.isOk() && answer.sw() != BEYOND_END) {
            throw new AdministrationException("erasing the rest of " + name, answer.sw());
        }
    }

    private PublicKey readKey(String step, int p1, CertificateKind kind) {
        byte[] data = send(step, CommandApdu.of(0x00, 0x46, p1, kind.keyReference(), CommandApdu.LE_MAX))
                .data();
        return PublicKeys.read(data)
                .orElseThrow(() -> new AdministrationException(
                        step, "the card answered " + data.length + " bytes, which are no public key"));
    }

    private byte[] get(String step, CommandApdu command, int length) {
        byte[] data = send(step, command).data();
        if (data.length != length) {
            throw new AdministrationException(step, "the card answered " + data.length + " bytes, expected " + length);
        }
        return data;
    }

    private ApduResponse send(String step, CommandApdu command) {
        return check(step, card.send(command));
    }

    private static ApduResponse check(String step, ApduResponse answer) {
        if (!answer.isOk()) {
            throw new AdministrationException(step, answer.sw());
        }
        return answer;
    }
}
