package kazasu.client;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import kazasu.apdu.ApduChannel;
import kazasu.apdu.ApduResponse;
import kazasu.apdu.CommandApdu;
import kazasu.apdu.Hex;
import kazasu.model.Aids;
import kazasu.pki.CertificateKind;

/**
 * The JPKI application of a card, as client software uses it (card-interface.md §3): short APDUs only, files selected by id.
 * Every method throws {@link UnexpectedStatusException} for an answer that it has no meaning for.
 */
public final class JpkiCard {
    private static final int NOT_FOUND = 0x6A82;
    private static final int BLOCKED = 0x6984;
    private static final int SIGNATURE_LENGTH = 256;
    private static final int SHORTEST_ECDSA = 70;
    private static final int LONGEST_ECDSA = 104;
    private static final String SIGN = "COMPUTE DIGITAL SIGNATURE";

    private final ApduChannel channel;

    private JpkiCard(ApduChannel channel) {
        this.channel = channel;
    }

    /**
     * Selects the application.
     *
     * @param channel to a card with power
     */
    public static JpkiCard select(ApduChannel channel) {
        JpkiCard card = new JpkiCard(channel);
        card.require("SELECT of the JPKI application", CommandApdu.of(0x00, 0xA4, 0x04, 0x0C, Hex.parse(Aids.JPKI)));
        return card;
    }

    /**
     * Remaining tries (残り試行回数), asked with a VERIFY of exactly four bytes, which costs none.
     *
     * @param kind whose PIN
     * @return 0 if it is blocked or was never set
     */
    public int triesLeft(CertificateKind kind) {
        selectFile(kind.pinFile());
        ApduResponse answer = channel.send(CommandApdu.of(0x00, 0x20, 0x00, 0x80));
        if (answer.sw() == BLOCKED) {
            return 0;
        }
        return triesIn(answer, "asking for the tries left");
    }

    /**
     * Sends a PIN to be compared.
     *
     * @param kind whose PIN
     * @param pin ASCII, 1 to 16 bytes, as it is to be compared
     * @throws WrongPinException if it is wrong; a try is gone
     * @throws PinBlockedException if no try was left
     */
    public void verify(CertificateKind kind, byte[] pin) {
        selectFile(kind.pinFile());
        ApduResponse answer = channel.send(CommandApdu.of(0x00, 0x20, 0x00, 0x80, pin));
        if (answer.isOk()) {
            return;
        }
        if (answer.sw() == BLOCKED) {
            throw new PinBlockedException(kind);
        }
        throw new WrongPinException(kind, triesIn(answer, "VERIFY"));
    }

    /**
     * The holder's certificate. That of the signature needs its password verified before.
     *
     * @param kind which
     * @throws NoCertificateException if there is none
     * @throws DamagedCertificateException if it can't be decoded
     */
    public X509Certificate certificate(CertificateKind kind) {
        return readCertificate(kind.certificateFile());
    }

    /**
     * The certificate of the authority, as far as the card is to be believed: trust must come from elsewhere.
     *
     * @param kind which
     * @throws NoCertificateException if there is none
     * @throws DamagedCertificateException if it can't be decoded
     */
    public X509Certificate caCertificate(CertificateKind kind) {
        return readCertificate(kind.caCertificateFile());
    }

    /**
     * Signs with the card's key: PKCS#1 v1.5 padding over the bytes as they are.
     *
     * @param kind which key; its PIN must be verified before
     * @param digestInfo DER of a DigestInfo, at most 245 bytes
     * @return 256 bytes
     */
    public byte[] sign(CertificateKind kind, byte[] digestInfo) {
        byte[] signature = sign(kind, 0x00, digestInfo);
        if (signature.length != SIGNATURE_LENGTH) {
            throw new UnexpectedStatusException(
                    SIGN, "the card answered " + signature.length + " bytes, not " + SIGNATURE_LENGTH);
        }
        return signature;
    }

    /**
     * Signs with the card's key on P-384, a plan (docs/decisions.md §5).
     *
     * @param kind which key; its PIN must be verified before
     * @param hash SHA-384, 48 bytes
     * @return ECDSA-Sig-Value, DER
     */
    public byte[] signHash(CertificateKind kind, byte[] hash) {
        byte[] signature = sign(kind, 0x02, hash);
        if (signature.length < SHORTEST_ECDSA || signature.length > LONGEST_ECDSA) {
            throw new UnexpectedStatusException(
                    SIGN, "the card answered " + signature.length + " bytes, which are no signature on P-384");
        }
        return signature;
    }

    /**
     * Signs a hash with RSASSA-PSS; the length of the salt is the card's (card-interface.md §3.5, U).
     *
     * @param kind which key; its PIN must be verified before
     * @param hash SHA-256, 32 bytes
     * @return 256 bytes
     */
    public byte[] signPss(CertificateKind kind, byte[] hash) {
        return sign(kind, 0x04, hash);
    }

    private byte[] sign(CertificateKind kind, int scheme, byte[] input) {
        selectFile(kind.keyFile());
        return require(SIGN, CommandApdu.of(0x80, 0x2A, scheme, 0x80, input, CommandApdu.LE_MAX))
                .data();
    }

    private X509Certificate readCertificate(int file) {
        ApduResponse selected = channel.send(selection(file));
        if (selected.sw() == NOT_FOUND) {
            throw new NoCertificateException(file);
        }
        if (!selected.isOk()) {
            throw new UnexpectedStatusException(String.format("SELECT EF %04X", file), selected.sw());
        }
        byte[] der = new CertificateFile(channel, file).read();
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException e) {
            throw new DamagedCertificateException(file, "it can't be decoded", e);
        }
    }

    private void selectFile(int file) {
        require(String.format("SELECT EF %04X", file), selection(file));
    }

    private static CommandApdu selection(int file) {
        return CommandApdu.of(0x00, 0xA4, 0x02, 0x0C, new byte[] {(byte) (file >> 8), (byte) file});
    }

    private static int triesIn(ApduResponse answer, String tried) {
        if ((answer.sw() & 0xFFF0) != 0x63C0) {
            throw new UnexpectedStatusException(tried, answer.sw());
        }
        return answer.sw() & 0x0F;
    }

    private ApduResponse require(String tried, CommandApdu command) {
        ApduResponse answer = channel.send(command);
        if (!answer.isOk()) {
            throw new UnexpectedStatusException(tried, answer.sw());
        }
        return answer;
    }
}
