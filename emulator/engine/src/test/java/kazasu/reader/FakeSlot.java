package kazasu.reader;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import kazasu.apdu.CardRemovedException;
import kazasu.apdu.CardSlot;
import kazasu.apdu.Hex;
import kazasu.apdu.Protocol;

/**
 * A slot that writes down what was done to it. The command {@code 80EE0000 Lc data} comes back as data; everything else
 * answers 6D00, so that no client takes the card for one it knows.
 */
final class FakeSlot implements CardSlot {
    final List<String> events = new CopyOnWriteArrayList<>();
    volatile byte[] atr = Hex.parse("3BE000FF8131FE4514");
    volatile UnaryOperator<byte[]> answers = FakeSlot::echo;
    volatile boolean removed;
    private volatile boolean powered;

    static byte[] echo(byte[] command) {
        if (command.length < 6 || (command[0] & 0xFF) != 0x80 || (command[1] & 0xFF) != 0xEE) {
            return Hex.parse("6D00");
        }
        return Hex.parse(Hex.format(command, 5, 5 + (command[4] & 0xFF)) + "9000");
    }

    @Override
    public byte[] transmit(byte[] command) {
        checkPresent();
        events.add("apdu " + Hex.format(command));
        return answers.apply(command);
    }

    @Override
    public byte[] atr() {
        checkPresent();
        return atr.clone();
    }

    @Override
    public Protocol protocol() {
        return Protocol.T1;
    }

    @Override
    public void powerOn() {
        checkPresent();
        powered = true;
        events.add("on");
    }

    @Override
    public void powerOff() {
        powered = false;
        events.add("off");
    }

    @Override
    public void warmReset() {
        checkPresent();
        events.add("reset");
    }

    @Override
    public boolean isPowered() {
        return powered;
    }

    @Override
    public void close() {
        events.add("close");
    }

    private void checkPresent() {
        if (removed) {
            throw new CardRemovedException("the card left the slot");
        }
    }
}
