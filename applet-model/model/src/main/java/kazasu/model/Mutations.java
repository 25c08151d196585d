package kazasu.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import kazasu.apdu.CommandApdu;

/** Commands with one thing wrong, and garbage, for {@link RandomCommands}. Neither sets a PIN nor guesses at one. */
final class Mutations {
    private static final int[] CLASSES = {
        0x00, 0x01, 0x03, 0x04, 0x08, 0x0C, 0x0D, 0x10, 0x20, 0x40, 0x7F, 0x80, 0x81, 0x84, 0x8C, 0x90, 0xA0, 0xFF
    };
    private static final int[] INSTRUCTIONS = {
        0xA4, 0xB0, 0x2A, 0x84, 0xFC, 0xCA, 0x82, 0x46, 0xDA, 0xD6, 0x0E, 0x2C, 0xF0, 0x88, 0xB2, 0xC0, 0x21, 0xA2,
        0xAE, 0x06, 0x50, 0x52, 0x8A
    };
    private static final int[] PARAMETERS = {0x00, 0x01, 0x02, 0x04, 0x0C, 0x7F, 0x80, 0x81, 0x9E, 0x9F, 0xA0, 0xFF};
    private static final int CHANGE = 0x24;
    private static final int CHANGE_KEY = 0x32;
    private static final int VERIFY = 0x20;

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    byte[] nearlyRight(CommandApdu command) {
        byte[] bytes = command.bytes();
        return switch (random.nextInt(12)) {
            case 0 -> with(bytes, 0, pick(CLASSES));
            case 1 -> with(bytes, 1, pick(INSTRUCTIONS));
            case 2 -> with(bytes, 2, pick(PARAMETERS));
            case 3 -> with(bytes, 3, pick(PARAMETERS));
            case 4 -> Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1);
            case 5 -> Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(3));
            case 6 -> extended(command);
            case 7, 8 -> bytes.length > 3 ? bitFlipped(bytes, 2 + random.nextInt(2)) : bytes;
            case 9 -> changedLe(command);
            case 10 -> filled(command);
            default -> bytes.length > 5 && harmless(command) ? flipped(bytes) : with(bytes, 2, random.nextInt(256));
        };
    }

    /**
     * The same command with an Le that it should not have or without the one it should, or with data where there are none. Nothing if
     * its lengths are not short ones.
     */
    Optional<byte[]> ofAnotherForm(byte[] command) {
        int head = 4;
        if (command.length < head || (command.length > head + 1 && command[head] == 0)) {
            return Optional.empty();
        }
        boolean data = command.length > head + 1;
        boolean le = data ? command.length > head + 1 + (command[head] & 0xFF) : command.length > head;
        if (!data && random.nextBoolean()) {
            byte[] filled = longer(Arrays.copyOf(command, head), 1, random.nextInt(256));
            return Optional.of(le ? longer(filled, 0) : filled);
        }
        return Optional.of(le ? Arrays.copyOf(command, command.length - 1) : longer(command, 0));
    }

    /** Any bytes, or a known instruction with any rest. */
    byte[] garbage() {
        byte[] bytes = new byte[1 + random.nextInt(random.nextInt(20) == 0 ? 280 : 24)];
        random.nextBytes(bytes);
        if (random.nextBoolean() && bytes.length > 3) {
            bytes[0] = (byte) pick(CLASSES);
            bytes[1] = (byte) pick(INSTRUCTIONS);
        }
        return bytes;
    }

    /** The same command with extended lengths: case 2, 3 or 4. */
    private byte[] extended(CommandApdu command) {
        byte[] data = command.data();
        int le = random.nextInt(3) == 0 ? 0 : random.nextInt(0x400);
        if (data.length == 0) {
            return longer(Arrays.copyOf(command.bytes(), 4), 0, 0, le >> 8, le);
        }
        byte[] head = longer(Arrays.copyOf(command.bytes(), 4), 0, 0, data.length);
        byte[] bytes = Arrays.copyOf(head, head.length + data.length);
        System.arraycopy(data, 0, bytes, head.length, data.length);
        return random.nextBoolean() ? bytes : longer(bytes, le >> 8, le);
    }

    /** With an Le it should not have, or without the one it should. */
    private static byte[] changedLe(CommandApdu c) {
        int le = c.le() == CommandApdu.NO_LE ? CommandApdu.LE_MAX : CommandApdu.NO_LE;
        return new CommandApdu(c.cla(), c.ins(), c.p1(), c.p2(), c.data(), le).bytes();
    }

    /** With data where there should be none. */
    private static byte[] filled(CommandApdu c) {
        byte[] data = c.data().length == 0 ? new byte[] {1} : c.data();
        return new CommandApdu(c.cla(), c.ins(), c.p1(), c.p2(), data, c.le()).bytes();
    }

    private byte[] bitFlipped(byte[] bytes, int at) {
        return with(bytes, at, bytes[at] ^ 1 << random.nextInt(8));
    }

    private static boolean harmless(CommandApdu command) {
        return command.ins() != CHANGE && command.ins() != VERIFY && command.ins() != CHANGE_KEY;
    }

    private byte[] flipped(byte[] bytes) {
        int at = 5 + random.nextInt(bytes.length - 5);
        return bitFlipped(bytes, at);
    }

    private int pick(int[] values) {
        return values[random.nextInt(values.length)];
    }

    private static byte[] longer(byte[] bytes, int... more) {
        byte[] result = Arrays.copyOf(bytes, bytes.length + more.length);
        for (int i = 0; i < more.length; i++) {
            result[bytes.length + i] = (byte) more[i];
        }
        return result;
    }

    private static byte[] with(byte[] bytes, int at, int value) {
        byte[] changed = bytes.clone();
        changed[at] = (byte) value;
        return changed;
    }
}
