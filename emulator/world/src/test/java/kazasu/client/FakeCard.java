package kazasu.client;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import kazasu.apdu.CardRemovedException;
import kazasu.apdu.CardSlot;
import kazasu.apdu.Hex;
import kazasu.apdu.Protocol;

/** The signature half of a JPKI card with a key in software; answers as card-interface.md §3 and §4 say. */
final class FakeCard implements CardSlot {
    final Map<Integer, byte[]> files = new HashMap<>();
    /** Every command, in hexadecimal digits. */
    final List<String> log = new ArrayList<>();

    int tries = 5;
    int lockedQuery = 0x63C0;
    int longestRead = 256;

    private final PrivateKey key;
    private final String password;
    private boolean powered;
    private boolean selected;
    private boolean verified;
    private int current;

    FakeCard(PrivateKey key, String password) {
        this.key = key;
        this.password = password;
    }

    /** Puts content into a file with filler behind it. */
    void put(int file, byte[] content, int size) {
        byte[] filled = Arrays.copyOf(content, size);
        Arrays.fill(filled, Math.min(content.length, size), size, (byte) 0xFF);
        files.put(file, filled);
    }

    @Override
    public byte[] transmit(byte[] command) {
        if (!powered) {
            throw new CardRemovedException("no power");
        }
        log.add(Hex.format(command));
        return switch (command[1] & 0xFF) {
            case 0xA4 -> select(command);
            case 0xB0 -> read((command[2] & 0xFF) << 8 | command[3] & 0xFF, command[4] & 0xFF);
            case 0x20 -> command.length == 4 ? query() : verify(command);
            case 0x2A -> sign(Arrays.copyOfRange(command, 5, command.length - 1));
            default -> sw(0x6D00);
        };
    }

    private byte[] select(byte[] command) {
        if (command[2] == 0x04) {
            selected = Hex.format(command).endsWith("0AD392F000260100000001");
            return sw(selected ? 0x9000 : 0x6A82);
        }
        int file = (command[5] & 0xFF) << 8 | command[6] & 0xFF;
        if (!files.containsKey(file) && file != 0x001A && file != 0x001B) {
            return sw(0x6A82);
        }
        current = file;
        return sw(0x9000);
    }

    private byte[] read(int offset, int le) {
        if (current == 0x0001 && !verified) {
            return sw(0x6982);
        }
        byte[] file = files.get(current);
        if (offset >= file.length) {
            return sw(0x6B00);
        }
        int wanted = Math.min(le == 0 ? 256 : le, longestRead);
        return answer(Arrays.copyOfRange(file, offset, Math.min(file.length, offset + wanted)));
    }

    private byte[] query() {
        return sw(tries == 0 ? lockedQuery : 0x63C0 | tries);
    }

    private byte[] verify(byte[] command) {
        if (tries == 0) {
            return sw(0x6984);
        }
        String sent = new String(command, 5, command.length - 5, java.nio.charset.StandardCharsets.US_ASCII);
        verified = sent.equals(password);
        tries = verified ? 5 : tries - 1;
        return sw(verified ? 0x9000 : 0x63C0 | tries);
    }

    private byte[] sign(byte[] digestInfo) {
        if (!verified || current != 0x001A) {
            return sw(0x6982);
        }
        try {
            Cipher rsa = Cipher.getInstance("RSA/ECB/PKCS1Padding");
            rsa.init(Cipher.ENCRYPT_MODE, key);
            return answer(rsa.doFinal(digestInfo));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] answer(byte[] data) {
        byte[] answer = Arrays.copyOf(data, data.length + 2);
        answer[data.length] = (byte) 0x90;
        return answer;
    }

    private static byte[] sw(int sw) {
        return new byte[] {(byte) (sw >> 8), (byte) sw};
    }

    @Override
    public byte[] atr() {
        return Hex.parse("3BE000FF8131FE4514");
    }

    @Override
    public Protocol protocol() {
        return Protocol.T1;
    }

    @Override
    public void powerOn() {
        powered = true;
    }

    @Override
    public void powerOff() {
        powered = false;
        verified = false;
    }

    @Override
    public void warmReset() {}

    @Override
    public boolean isPowered() {
        return powered;
    }

    @Override
    public void close() {
        powerOff();
    }
}
