package kazasu.client;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import kazasu.apdu.ApduChannel;
import kazasu.apdu.ApduResponse;
import kazasu.apdu.CommandApdu;

/**
 * The current EF read as one DER object. The file is larger than the object and filled with {@code FF} (card-interface.md
 * §2), so the length comes from the DER header; chunks are asked for by what is missing, and may come short.
 */
final class CertificateFile {
    private static final int SEQUENCE = 0x30;
    private static final int LARGEST_HEADER = 4;
    /** What an offset of 15 bits reaches. */
    private static final int LONGEST = 0x8000;

    private static final int BEYOND_END = 0x6B00;

    private final ApduChannel channel;
    private final int file;

    CertificateFile(ApduChannel channel, int file) {
        this.channel = channel;
        this.file = file;
    }

    /**
     * Reads it.
     *
     * @return the object, without the filler
     * @throws NoCertificateException if the file is empty or begins with {@code FF}
     * @throws DamagedCertificateException if it doesn't begin with a SEQUENCE, or ends before its end
     */
    byte[] read() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        append(content, CommandApdu.LE_MAX);
        if (content.size() == 0 || content.toByteArray()[0] == (byte) 0xFF) {
            throw new NoCertificateException(file);
        }
        while (content.size() < LARGEST_HEADER) {
            appendOrFail(content, LARGEST_HEADER - content.size());
        }
        int length = lengthOf(content.toByteArray());
        if (length > LONGEST) {
            throw new DamagedCertificateException(file, "it claims " + length + " bytes");
        }
        while (content.size() < length) {
            appendOrFail(content, Math.min(CommandApdu.LE_MAX, length - content.size()));
        }
        return Arrays.copyOf(content.toByteArray(), length);
    }

    /** Of the whole object, header included; the lengths that a certificate can have: below 80, 81 xx, 82 xx xx. */
    private int lengthOf(byte[] header) {
        int first = header[1] & 0xFF;
        if ((header[0] & 0xFF) != SEQUENCE || first == 0x80 || first > 0x82) {
            throw new DamagedCertificateException(
                    file, String.format("it begins with %02X %02X", header[0] & 0xFF, first));
        }
        return switch (first) {
            case 0x81 -> 3 + (header[2] & 0xFF);
            case 0x82 -> 4 + ((header[2] & 0xFF) << 8 | (header[3] & 0xFF));
            default -> 2 + first;
        };
    }

    private void appendOrFail(ByteArrayOutputStream content, int le) {
        int before = content.size();
        append(content, le);
        if (content.size() == before) {
            throw new DamagedCertificateException(file, "the file ends after " + before + " bytes");
        }
    }

    private void append(ByteArrayOutputStream content, int le) {
        int offset = content.size();
        ApduResponse answer = channel.send(CommandApdu.of(0x00, 0xB0, offset >> 8, offset & 0xFF, le));
        if (answer.isOk()) {
            content.writeBytes(answer.data());
        } else if (answer.sw() != BEYOND_END) {
            throw new UnexpectedStatusException(String.format("reading EF %04X", file), answer.sw());
        }
    }
}
