package kazasu.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import kazasu.apdu.CardSlot;
import kazasu.apdu.Hex;
import kazasu.apdu.Protocol;

/** A slot whose answers a test makes up; remembers what came. */
final class ScriptedSlot implements CardSlot {
    final List<String> commands = new ArrayList<>();
    private final UnaryOperator<String> script;
    private boolean powered;

    ScriptedSlot(UnaryOperator<String> script) {
        this.script = script;
    }

    /** Always the same answer. */
    static ScriptedSlot answering(String answer) {
        return new ScriptedSlot(command -> answer);
    }

    static String ask(CardSlot slot, String command) {
        return Hex.format(slot.transmit(Hex.parse(command)));
    }

    @Override
    public byte[] transmit(byte[] command) {
        commands.add(Hex.format(command));
        return Hex.parse(script.apply(Hex.format(command)));
    }

    @Override
    public byte[] atr() {
        return Hex.parse("3B00");
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
    }

    @Override
    public void warmReset() {
        commands.add("warm reset");
    }

    @Override
    public boolean isPowered() {
        return powered;
    }

    @Override
    public void close() {
        commands.add("close");
    }
}
