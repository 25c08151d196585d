package kazasu.pki;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import kazasu.apdu.ApduChannel;
import kazasu.apdu.Hex;
import org.bouncycastle.util.BigIntegers;

/** The administration AP, as far as docs/decisions.md §4 tables it: enough to check what a device sends. */
final class FakeAdministrationCard implements ApduChannel {
    private static final String JPKI = "D392F000260100000001";

    final Map<Integer, byte[]> files = new HashMap<>();
    final Map<Integer, String> pins = new HashMap<>();
    /** By application and file id, what is written to the applications beside the JPKI AP. */
    final Map<String, byte[]> others = new HashMap<>();
    /** By application and reference. */
    final Map<String, String> otherPins = new HashMap<>();

    byte[] contactAtr = {};
    final Map<Integer, Map<Integer, byte[]>> imports = new HashMap<>();
    final List<String> log = new ArrayList<>();
    int state = 0x01;
    boolean administration;
    boolean session;
    String failOn = "none";

    private final Map<Integer, BigInteger> moduli = new HashMap<>();
    private byte[] challenge = {};
    private int currentFile;
    private String chosen = JPKI;

    FakeAdministrationCard() {
        for (int file : new int[] {0x0002, 0x000A, 0x000B}) {
            files.put(file, filled(2048));
        }
        files.put(0x0001, filled(3072));
        files.put(0x0006, filled(160));
        files.put(0x0008, filled(3));
    }

    @Override
    public byte[] transmit(byte[] command) {
        String header = Hex.format(command, 0, 4);
        log.add(header);
        if (header.startsWith(failOn)) {
            return Hex.parse("6F00");
        }
        if (header.equals("00A4040C")) {
            return select(Hex.format(data(command)));
        }
        if (!administration) {
            return Hex.parse("6D00");
        }
        return switch (command[1] & 0xFF) {
            case 0xCA -> answer(new byte[] {(byte) state});
            case 0x84 -> answer(challenge = new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16});
            case 0x82 -> authenticate(data(command));
            default -> session ? administer(command) : Hex.parse("6982");
        };
    }

    private byte[] administer(byte[] command) {
        int p1 = command[2] & 0xFF;
        int p2 = command[3] & 0xFF;
        return switch (command[1] & 0xFF) {
            case 0x46 -> generate(p1, p2);
            case 0xDA -> put(p1, p2, data(command));
            case 0xA4 -> p1 == 0x01 ? choose(data(command)) : selectFile(data(command));
            case 0xD6 -> update(p1 << 8 | p2, data(command));
            case 0x0E -> erase(p1 << 8 | p2);
            case 0x2C -> setPin(p1, p2, command);
            case 0xF0 -> setStatus(p2);
            default -> Hex.parse("6D00");
        };
    }

    private byte[] choose(byte[] aid) {
        chosen = Hex.format(aid);
        return ok();
    }

    private byte[] select(String aid) {
        session = false;
        chosen = JPKI;
        administration = aid.equals("F04B415A41535502");
        return administration || aid.equals(JPKI) ? ok() : Hex.parse("6A82");
    }

    private byte[] authenticate(byte[] answer) {
        try {
            Cipher aes = Cipher.getInstance("AES/ECB/NoPadding");
            aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec("KAZASU-TEST-KEY!".getBytes("US-ASCII"), "AES"));
            session = MessageDigest.isEqual(answer, aes.doFinal(challenge));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return session ? ok() : Hex.parse("6300");
    }

    private byte[] generate(int p1, int reference) {
        if (p1 == 0x80) {
            RSAPrivateCrtKey key = reference == 0x9A ? Fixture.SIGNATURE_KEY : Fixture.AUTHENTICATION_KEY;
            moduli.put(reference, key.getModulus());
        }
        BigInteger modulus = moduli.get(reference);
        return modulus == null ? Hex.parse("6985") : answer(BigIntegers.asUnsignedByteArray(256, modulus));
    }

    private byte[] put(int part, int reference, byte[] value) {
        if (part == 0x5F) {
            contactAtr = value;
            return ok();
        }
        if (value.length != 128) {
            return Hex.parse("6700");
        }
        Map<Integer, byte[]> parts = imports.computeIfAbsent(reference, key -> new TreeMap<>());
        parts.put(part, value);
        if (parts.size() == 7) {
            byte[] modulus = Arrays.copyOf(parts.get(0x97), 256);
            System.arraycopy(parts.get(0x98), 0, modulus, 128, 128);
            moduli.put(reference, new BigInteger(1, modulus));
        }
        return ok();
    }

    private byte[] selectFile(byte[] id) {
        currentFile = (id[0] & 0xFF) << 8 | id[1] & 0xFF;
        return current() == null ? Hex.parse("6A82") : ok();
    }

    private byte[] current() {
        return chosen.equals(JPKI)
                ? files.get(currentFile)
                : others.computeIfAbsent(String.format("%s %04X", chosen, currentFile), name -> filled(1024));
    }

    private byte[] update(int offset, byte[] data) {
        byte[] file = current();
        if (offset + data.length > file.length) {
            return Hex.parse("6B00");
        }
        System.arraycopy(data, 0, file, offset, data.length);
        return ok();
    }

    private byte[] erase(int offset) {
        byte[] file = current();
        if (offset >= file.length) {
            return Hex.parse("6B00");
        }
        Arrays.fill(file, offset, file.length, (byte) 0xFF);
        return ok();
    }

    private byte[] setPin(int p1, int reference, byte[] command) {
        if (state == 0x01) {
            return Hex.parse("6985");
        }
        if (p1 == 0x02) {
            String pin = new String(data(command), java.nio.charset.StandardCharsets.US_ASCII);
            if (chosen.equals(JPKI)) {
                pins.put(reference, pin);
            } else {
                otherPins.put(String.format("%s %02X", chosen, reference), pin);
            }
        }
        return p1 == 0x02 || command.length == 4 ? ok() : Hex.parse("6700");
    }

    private byte[] setStatus(int next) {
        if (next != (state << 1 | 1)) {
            return Hex.parse("6985");
        }
        state = next;
        return ok();
    }

    private static byte[] data(byte[] command) {
        return Arrays.copyOfRange(command, 5, 5 + (command[4] & 0xFF));
    }

    private static byte[] filled(int size) {
        byte[] file = new byte[size];
        Arrays.fill(file, (byte) 0xAA);
        return file;
    }

    private static byte[] answer(byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(data);
        out.writeBytes(ok());
        return out.toByteArray();
    }

    private static byte[] ok() {
        return Hex.parse("9000");
    }
}
