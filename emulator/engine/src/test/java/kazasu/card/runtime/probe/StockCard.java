package kazasu.card.runtime.probe;

import com.licel.jcardsim.base.SimulatorRuntime;
import java.util.function.Function;
import javacard.framework.AID;

/** The probe on jCardSim as shipped. To be loaded in a class loader of its own, beside a jCardSim of its own. */
public final class StockCard implements Function<byte[], byte[]> {
    private static final byte[] NAME = {(byte) 0xF0, 1, 2, 3, 4, 5};

    private final SimulatorRuntime runtime = new SimulatorRuntime();

    public StockCard() {
        AID aid = new AID(NAME, (short) 0, (byte) NAME.length);
        runtime.loadApplet(aid, ProbeApplet.class);
        byte[] parameters = {6, (byte) 0xF0, 1, 2, 3, 4, 5, 0, 0};
        runtime.installApplet(aid, parameters, (short) 0, (byte) parameters.length);
        runtime.transmitCommand(new byte[] {0, (byte) 0xA4, 4, 0, 6, (byte) 0xF0, 1, 2, 3, 4, 5});
    }

    @Override
    public byte[] apply(byte[] command) {
        return runtime.transmitCommand(command);
    }
}
