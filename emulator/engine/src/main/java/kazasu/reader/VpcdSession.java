package kazasu.reader;

import java.io.IOException;
import kazasu.apdu.CardRemovedException;
import kazasu.apdu.CardSlot;
import kazasu.apdu.NoPowerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection: the driver's messages, answered by a card.
 *
 * <p>A message of one byte 0, 1, 2 or 4 is a control: power off, power on, warm reset, send the ATR. Only the last is
 * answered. Everything else is a command and must be answered, a single byte of another value too: the driver sends no
 * other control, so it is a program's malformed command, and the driver would wait for its answer for ever. A
 * program's one-byte command 00, 01, 02 or 04 can't be told from a control; the protocol has no room for it.
 */
final class VpcdSession {
    private static final Logger log = LoggerFactory.getLogger(VpcdSession.class);
    private static final byte[] NO_PRECISE_DIAGNOSIS = {0x6F, 0x00};

    private final CardSlot slot;
    private final Frames frames;
    private final Runnable atrSent;
    private boolean answered;

    VpcdSession(CardSlot slot, Frames frames, Runnable atrSent) {
        this.slot = slot;
        this.frames = frames;
        this.atrSent = atrSent;
    }

    /**
     * Serves until the driver hangs up.
     *
     * @throws IOException if the stream can't be trusted any more
     * @throws CardRemovedException if the card went away
     */
    void serve() throws IOException {
        for (byte[] message = frames.read(); message != null; message = frames.read()) {
            handle(message);
        }
    }

    /** Whether the other side got at least one answer, that is, behaved like a driver. */
    boolean hasAnswered() {
        return answered;
    }

    private void handle(byte[] message) throws IOException {
        switch (message.length == 1 ? message[0] : -1) {
            case 0 -> control("power off", slot::powerOff);
            case 1 -> control("power on", slot::powerOn);
            case 2 -> control("warm reset", slot::warmReset);
            case 4 -> sendAtr();
            default -> send(answerTo(message));
        }
    }

    private void control(String name, Runnable action) {
        try {
            action.run();
        } catch (CardRemovedException e) {
            throw e;
        } catch (RuntimeException e) {
            log.warn("the card failed at {}: {}", name, kind(e));
        }
    }

    private void sendAtr() throws IOException {
        byte[] atr;
        try {
            atr = slot.atr();
        } catch (CardRemovedException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new CardRemovedException("the card has no answer to reset", e);
        }
        if (atr.length == 0) {
            // an empty answer would make the driver hang up in its own, noisier way
            throw new CardRemovedException("the card has an empty answer to reset");
        }
        send(atr);
        atrSent.run();
    }

    private byte[] answerTo(byte[] command) {
        try {
            byte[] answer = slot.transmit(command);
            if (answer.length >= 2 && answer.length <= Frames.LONGEST) {
                return answer;
            }
            log.warn("the card answered with {} bytes", answer.length);
        } catch (NoPowerException e) {
            // mute, not gone: hanging up would make pcscd lose the card, which it would not find again before it saw it
            // leave
            log.debug("a command came without power");
        } catch (CardRemovedException e) {
            throw e;
        } catch (RuntimeException e) {
            log.warn("the card failed at a command of {} bytes: {}", command.length, kind(e));
        }
        return NO_PRECISE_DIAGNOSIS;
    }

    /** Class and place of a failure. Its message may quote the command, and the command may be a PIN. */
    private static String kind(RuntimeException failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getName() + (trace.length > 0 ? " at " + trace[0] : "");
    }

    private void send(byte[] message) throws IOException {
        frames.write(message);
        answered = true;
    }
}
