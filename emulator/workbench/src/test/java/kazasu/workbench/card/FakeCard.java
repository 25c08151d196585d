package kazasu.workbench.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import kazasu.apdu.CardRemovedException;
import kazasu.apdu.CardSlot;
import kazasu.apdu.Hex;
import kazasu.apdu.Protocol;

/** A card that repeats what it is told and remembers it: {@code command 9000}. Strict: it has no answer without power. */
public final class FakeCard implements CardSlot {
    private final List<String> events = Collections.synchronizedList(new ArrayList<>());
    private boolean powered;
    private boolean closed;

    public static HeldCard held(String id) {
        return HeldCard.of(id, "plastic", new FakeCard(), java.util.Optional.of("ABC123".toCharArray()));
    }

    /** Everything that happened: commands in hexadecimal digits, {@code on}, {@code off}, {@code warm}, {@code close}. */
    public List<String> events() {
        return List.copyOf(events);
    }

    @Override
    public byte[] transmit(byte[] command) {
        if (!powered) {
            throw new CardRemovedException("the card has no power");
        }
        events.add(Hex.format(command));
        byte[] answer = Arrays.copyOf(command, command.length + 2);
        answer[command.length] = (byte) 0x90;
        return answer;
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
        if (!powered) {
            events.add("on");
        }
        powered = true;
    }

    @Override
    public void powerOff() {
        if (powered) {
            events.add("off");
        }
        powered = false;
    }

    @Override
    public void warmReset() {
        events.add("warm");
    }

    @Override
    public boolean isPowered() {
        return powered;
    }

    @Override
    public void close() {
        powerOff();
        if (closed) {
            throw new IllegalStateException("closed twice");
        }
        closed = true;
        events.add("close");
    }
}
