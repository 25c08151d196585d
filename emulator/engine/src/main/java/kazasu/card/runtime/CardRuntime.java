package kazasu.card.runtime;

import com.licel.jcardsim.base.ApduCase;
import com.licel.jcardsim.base.SimulatorRuntime;
import com.licel.jcardsim.base.SimulatorSystem;
import java.util.Arrays;
import java.util.List;
import javacard.framework.AID;
import javacard.framework.APDU;
import javacard.framework.Applet;
import javacard.framework.ISOException;
import kazasu.apdu.Hex;
import kazasu.card.Chance;
import kazasu.contents.IssuerObjects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One card's Java Card runtime: jCardSim with transactions that roll back, transient memory that does not leak, chance of its own
 * and the answers of a card where jCardSim answers like a simulator. Not for use from several threads at once.
 */
public final class CardRuntime extends SimulatorRuntime {
    private static final Logger LOG = LoggerFactory.getLogger(CardRuntime.class);

    /** Of jCardSim's buffers for extended commands and for answers; as shipped each has 32 KiB, too much for a card. */
    static final int LONGEST_ANSWER = 2048 + 256;

    private final WeakTransientMemory transients;
    private final Selection selection = new Selection();
    private Chance chance;
    private IssuerObjects objects = IssuerObjects.NONE;
    private WriteLog writes = new WriteLog(0);

    /**
     * A runtime without applications.
     *
     * @param chance the card's random bytes and keys
     * @throws RuntimeMendException if jCardSim could not be mended
     */
    public CardRuntime(Chance chance) {
        this(chance, mendedMemory());
    }

    private CardRuntime(Chance chance, WeakTransientMemory transients) {
        super(transients);
        this.chance = chance;
        this.transients = transients;
        giveBuffer(new byte[CommandCase.LONGEST_COMMAND]);
        Fields.set(Fields.of(SimulatorRuntime.class, "responseBuffer"), this, new byte[LONGEST_ANSWER]);
        changeProtocol(APDU.PROTOCOL_T1);
    }

    /** One for both forms of command, as on a card: the stock one for short commands is a byte too small for the longest. */
    private void giveBuffer(byte[] buffer) {
        Fields.set(Fields.of(APDU.class, "buffer"), shortAPDU, buffer);
        Fields.set(Fields.of(APDU.class, "buffer"), extendedAPDU, buffer);
    }

    /** The mends come before the first class of jCardSim is initialised, hence before its constructor runs. */
    private static WeakTransientMemory mendedMemory() {
        Mends.install();
        return new WeakTransientMemory();
    }

    /** The card that is at work on this thread. */
    public static CardRuntime current() {
        return (CardRuntime) SimulatorSystem.instance();
    }

    /** Serves a card from now on. */
    void serve(Chance itsChance, IssuerObjects itsObjects, WriteLog itsWrites) {
        chance = itsChance;
        objects = itsObjects;
        writes = itsWrites;
    }

    /** Forgets the card that it served; the objects of its applications are {@link Shape}'s to put back. */
    void forgetCard() {
        reset();
        chance = Factory.NO_CHANCE;
        objects = IssuerObjects.NONE;
        writes = new WriteLog(0);
        selecting = false;
        usingExtendedAPDUs = false;
        previousActiveObject = null;
    }

    /** What passes through it. */
    List<Object> buffers() {
        return List.of(responseBuffer, shortAPDU, extendedAPDU);
    }

    /** This card's chance. */
    public Chance chance() {
        return chance;
    }

    WriteLog writes() {
        return writes;
    }

    WeakTransientMemory transients() {
        return transients;
    }

    /** Whether an array that an applet writes to is persistent: neither transient nor an APDU buffer. */
    boolean isPersistent(Object array) {
        return array != shortAPDU.getBuffer()
                && array != extendedAPDU.getBuffer()
                && transients.isTransient(array) == 0;
    }

    /**
     * Answers a command.
     *
     * @param command as it came
     * @return data and status word
     */
    byte[] answer(byte[] command) {
        activateSimulatorRuntimeInstance();
        ApduCase apduCase = CommandCase.of(command);
        if (apduCase == null) {
            return Sw.bytes(Sw.WRONG_LENGTH);
        }
        if (Selection.isByName(command)) {
            return select(command, apduCase);
        }
        Applet applet = getApplet(currentAID);
        return applet == null
                ? new IssuerSecurityDomain(chance, objects).answer(command)
                : process(applet, CommandCase.countable(command, apduCase), apduCase);
    }

    private byte[] select(byte[] command, ApduCase apduCase) {
        int refusal = Selection.refusal(command);
        if (refusal != 0) {
            return Sw.bytes(refusal);
        }
        byte[] name = Selection.name(command);
        boolean next = Selection.isNext(command);
        if (!next && IssuerSecurityDomain.isNamed(name)) {
            leaveToIssuerSecurityDomain();
            return Sw.bytes(Sw.OK);
        }
        AID found = next ? selection.findBehind(currentAID, name) : selection.find(name);
        if (found == null && currentAID != null && IssuerSecurityDomain.isNamed(name)) {
            leaveToIssuerSecurityDomain();
            return Sw.bytes(Sw.OK);
        }
        if (found == null) {
            return Sw.bytes(Sw.FILE_NOT_FOUND);
        }
        deselect(lookupApplet(currentAID));
        currentAID = found;
        Applet applet = getApplet(found);
        selecting = true;
        try {
            return accepts(applet) ? process(applet, command, apduCase) : Sw.bytes(Sw.APPLET_SELECT_FAILED);
        } finally {
            selecting = false;
        }
    }

    /** What an applet throws here is a refusal (Java Card runtime specification). */
    private boolean accepts(Applet applet) {
        boolean accepted = false;
        try {
            accepted = applet.select();
        } catch (RuntimeException e) {
            LOG.warn("the applet threw {} at {}", e.getClass().getName(), where(e));
        } finally {
            if (transactionDepth != 0) {
                abortTransaction();
            }
        }
        if (!accepted) {
            currentAID = null;
        }
        return accepted;
    }

    /** The applets can't see this selection, so what they keep of a session is cleared for them. */
    private void leaveToIssuerSecurityDomain() {
        deselect(lookupApplet(currentAID));
        currentAID = null;
        transients.clearOnReset();
    }

    private byte[] process(Applet applet, byte[] command, ApduCase apduCase) {
        responseBufferSize = 0;
        usingExtendedAPDUs = apduCase.isExtended();
        APDU apdu = usingExtendedAPDUs ? extendedAPDU : shortAPDU;
        int sw = Sw.OK;
        resetAPDU(apdu, apduCase, command);
        try {
            applet.process(apdu);
        } catch (ISOException e) {
            sw = e.getReason() & 0xFFFF;
        } catch (RuntimeException e) {
            LOG.warn("the applet threw {} at {}", e.getClass().getName(), where(e));
            sw = Sw.UNKNOWN;
        } finally {
            resetAPDU(apdu, null, null);
            if (transactionDepth != 0) {
                abortTransaction();
            }
        }
        byte[] data = carriesData(sw) ? Arrays.copyOf(responseBuffer, responseBufferSize) : new byte[0];
        // the buffers are not wiped by jCardSim, and this one had the answer to a private operation
        Arrays.fill(responseBuffer, 0, responseBufferSize, (byte) 0);
        return Sw.append(data, sw);
    }

    private static boolean carriesData(int sw) {
        return sw == Sw.OK || sw >> 8 == 0x62 || sw >> 8 == 0x63;
    }

    /** The place only: a message could hold data. */
    private static String where(RuntimeException e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? "an unknown place" : trace[0].toString();
    }

    @Override
    public byte[] transmitCommand(byte[] command) {
        return answer(command);
    }

    @Override
    public void beginTransaction() {
        super.beginTransaction();
        writes.begin();
    }

    @Override
    public void commitTransaction() {
        super.commitTransaction();
        writes.commit();
    }

    @Override
    public void abortTransaction() {
        super.abortTransaction();
        writes.abort();
    }

    /** Power off: an open transaction is undone, everything transient is lost. */
    @Override
    public void reset() {
        rollBack();
        super.reset();
        writes.restorePower();
    }

    /**
     * Warm reset: CLEAR_ON_RESET memory, and so the security status, stays unless asked otherwise (decisions §6).
     *
     * @param keepApplication whether the application that was current is selected again by itself, rather than none
     * @param dropStatus whether CLEAR_ON_RESET memory is cleared
     */
    void warmReset(boolean keepApplication, boolean dropStatus) {
        rollBack();
        previousAID = null;
        if (dropStatus) {
            transients.clearOnReset();
        } else {
            transients.clearOnDeselect();
        }
        Applet applet = keepApplication ? getApplet(currentAID) : null;
        currentAID = applet == null ? null : currentAID;
        if (applet != null) {
            activateSimulatorRuntimeInstance();
            accepts(applet);
        }
    }

    private void rollBack() {
        if (transactionDepth != 0) {
            transactionDepth = 0;
            writes.abort();
        }
    }

    /**
     * Installs an applet.
     *
     * @param type its class, woven
     * @param installation its instance AID and applet data
     */
    void install(Class<? extends Applet> type, Installation installation) {
        activateSimulatorRuntimeInstance();
        byte[] instance = Hex.parse(installation.instance());
        byte[] data = Hex.parse(installation.data());
        byte[] parameters = new byte[instance.length + data.length + 3];
        parameters[0] = (byte) instance.length;
        System.arraycopy(instance, 0, parameters, 1, instance.length);
        parameters[instance.length + 2] = (byte) data.length;
        System.arraycopy(data, 0, parameters, instance.length + 3, data.length);
        AID aid = aid(installation);
        selection.installed(aid);
        loadApplet(aid, type);
        installApplet(aid, parameters, (short) 0, (byte) parameters.length);
    }

    /** An installed applet. */
    Applet applet(Installation installation) {
        return getApplet(aid(installation));
    }

    private static AID aid(Installation installation) {
        byte[] instance = Hex.parse(installation.instance());
        return new AID(instance, (short) 0, (byte) instance.length);
    }
}
