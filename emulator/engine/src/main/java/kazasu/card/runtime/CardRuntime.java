package kazasu.card.runtime;

import com.licel.jcardsim.base.ApduCase;
import com.licel.jcardsim.base.SimulatorRuntime;
import com.licel.jcardsim.base.SimulatorSystem;
import java.util.Arrays;
import java.util.Map;
import javacard.framework.AID;
import javacard.framework.APDU;
import javacard.framework.Applet;
import javacard.framework.ISOException;
import kazasu.card.Chance;
import kazasu.contents.IssuerObjects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One card's Java Card runtime: jCardSim with transactions that roll back, transient memory that does not leak, chance of its own
 * and the answers of a card where jCardSim answers like a simulator. Not for use from several threads at once.
 */
public final class CardRuntime extends SimulatorRuntime {
    private static final Logger LOG = LoggerFactory.getLogger(CardRuntime.class);

    /** Header, Lc, 255 bytes, Le: one more than the stock APDU buffer takes. */
    private static final int LONGEST_COMMAND = 4 + 1 + 255 + 1;

    private final Chance chance;
    private final WeakTransientMemory transients;
    private final WriteLog writes = new WriteLog();
    private final Selection selection = new Selection();
    private final IssuerSecurityDomain issuerSecurityDomain;

    /**
     * A runtime without applications and without data objects.
     *
     * @param chance the card's random bytes and keys
     * @throws RuntimeMendException if jCardSim could not be mended
     */
    public CardRuntime(Chance chance) {
        this(chance, new IssuerObjects(Map.of()));
    }

    /**
     * A runtime without applications.
     *
     * @param chance the card's random bytes and keys
     * @param objects what GET DATA finds at the level of the issuer security domain
     * @throws RuntimeMendException if jCardSim could not be mended
     */
    public CardRuntime(Chance chance, IssuerObjects objects) {
        this(chance, objects, mendedMemory());
    }

    private CardRuntime(Chance chance, IssuerObjects objects, WeakTransientMemory transients) {
        super(transients);
        this.chance = chance;
        this.transients = transients;
        issuerSecurityDomain = new IssuerSecurityDomain(chance, objects);
        Fields.set(Fields.of(APDU.class, "buffer"), shortAPDU, new byte[LONGEST_COMMAND]);
        changeProtocol(APDU.PROTOCOL_T1);
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

    /** Whether an array that an applet writes to is persistent: neither transient nor the APDU buffer. */
    boolean isPersistent(Object array) {
        return array != shortAPDU.getBuffer() && transients.isTransient(array) == 0;
    }

    /**
     * Answers a command.
     *
     * @param command as it came
     * @return data and status word
     */
    byte[] answer(byte[] command) {
        activateSimulatorRuntimeInstance();
        ApduCase apduCase = caseOf(command);
        if (apduCase == null) {
            return isForIssuerSecurityDomain(command)
                    ? issuerSecurityDomain.answer(command)
                    : Sw.bytes(Sw.WRONG_LENGTH);
        }
        if (Selection.isByName(command)) {
            return select(command, apduCase);
        }
        Applet applet = getApplet(currentAID);
        return applet == null ? issuerSecurityDomain.answer(command) : process(applet, command, apduCase);
    }

    /** The only extended commands that are taken (docs/other-applications.md §6). */
    private boolean isForIssuerSecurityDomain(byte[] command) {
        return IssuerSecurityDomain.isExtended(command)
                && !Selection.isByName(command)
                && getApplet(currentAID) == null;
    }

    /**
     * The case of a short command; null if it is malformed or extended. jCardSim's own parser reads past the end of some
     * malformed ones.
     */
    private static @Nullable ApduCase caseOf(byte[] command) {
        if (command.length <= 5) {
            return command.length < 4 ? null : command.length == 4 ? ApduCase.Case1 : ApduCase.Case2;
        }
        int lc = command[4] & 0xFF;
        if (lc == 0) {
            return null;
        }
        return command.length == 5 + lc ? ApduCase.Case3 : command.length == 6 + lc ? ApduCase.Case4 : null;
    }

    private byte[] select(byte[] command, ApduCase apduCase) {
        int refusal = Selection.refusal(command);
        if (refusal != 0) {
            return Sw.bytes(refusal);
        }
        byte[] name = Selection.name(command);
        if (IssuerSecurityDomain.isNamed(name)) {
            leaveToIssuerSecurityDomain();
            return Sw.bytes(Sw.OK);
        }
        AID found = selection.find(name);
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
        usingExtendedAPDUs = false;
        int sw = Sw.OK;
        resetAPDU(shortAPDU, apduCase, command);
        try {
            applet.process(shortAPDU);
        } catch (ISOException e) {
            sw = e.getReason() & 0xFFFF;
        } catch (RuntimeException e) {
            LOG.warn("the applet threw {} at {}", e.getClass().getName(), where(e));
            sw = Sw.UNKNOWN;
        } finally {
            resetAPDU(shortAPDU, null, null);
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

    /** Warm reset: no application is current any more; CLEAR_ON_RESET memory, and so the security status, stays (decisions §6). */
    void warmReset() {
        rollBack();
        currentAID = null;
        previousAID = null;
        transients.clearOnDeselect();
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
     * @param instance its instance AID
     * @param data applet data of the install parameters
     */
    void install(Class<? extends Applet> type, byte[] instance, byte[] data) {
        activateSimulatorRuntimeInstance();
        AID aid = new AID(instance, (short) 0, (byte) instance.length);
        byte[] parameters = new byte[instance.length + data.length + 3];
        parameters[0] = (byte) instance.length;
        System.arraycopy(instance, 0, parameters, 1, instance.length);
        parameters[instance.length + 2] = (byte) data.length;
        System.arraycopy(data, 0, parameters, instance.length + 3, data.length);
        selection.installed(aid);
        loadApplet(aid, type);
        installApplet(aid, parameters, (short) 0, (byte) parameters.length);
    }

    /** An installed applet. */
    Applet applet(byte[] instance) {
        return getApplet(new AID(instance, (short) 0, (byte) instance.length));
    }
}
