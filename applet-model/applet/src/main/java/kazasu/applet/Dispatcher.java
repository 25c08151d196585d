package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.ISOException;

/** Finds the command for a class and instruction byte: CLA, then INS, then channel and secure messaging. */
final class Dispatcher {
    private static final byte INTERINDUSTRY = (byte) 0x00;
    private static final byte PROPRIETARY = (byte) 0x80;

    private final Command[] commands;

    Dispatcher(Command[] commands) {
        this.commands = commands;
    }

    void dispatch(APDU apdu) {
        byte[] buffer = apdu.getBuffer();
        byte cla = buffer[ISO7816.OFFSET_CLA];
        Command command = find(family(cla), buffer[ISO7816.OFFSET_INS]);
        checkChannelAndSecureMessaging(cla, command);
        short lc = receive(apdu);
        refuseExtendedLength(apdu, command);
        short le = apdu.setOutgoing();
        command.process(apdu, lc, le);
    }

    private static byte family(byte cla) {
        byte high = (byte) (cla & (byte) 0xF0);
        if (high == (byte) 0x00 || (byte) (cla & (byte) 0xC0) == (byte) 0x40) {
            return INTERINDUSTRY;
        }
        if (high != (byte) 0x80) {
            ISOException.throwIt(Sw.UNKNOWN_CLA);
        }
        return PROPRIETARY;
    }

    private Command find(byte family, byte ins) {
        for (short i = 0; i < (short) commands.length; i++) {
            if (commands[i].answersTo(family, ins)) {
                return commands[i];
            }
        }
        ISOException.throwIt(Sw.UNKNOWN_INS);
        return null;
    }

    private static void checkChannelAndSecureMessaging(byte cla, Command command) {
        boolean furtherChannel = (byte) (cla & (byte) 0xC0) == (byte) 0x40;
        if (furtherChannel || (byte) (cla & 0x03) != (byte) 0) {
            ISOException.throwIt(Sw.CHANNEL_NOT_SUPPORTED);
        }
        if ((byte) (cla & 0x0C) != (byte) 0) {
            ISOException.throwIt(command.secureMessagingAnswer());
        }
    }

    private static void refuseExtendedLength(APDU apdu, Command command) {
        short answer = command.extendedLengthAnswer();
        if (apdu.getOffsetCdata() == ISO7816.OFFSET_EXT_CDATA && answer != Sw.NONE) {
            ISOException.throwIt(answer);
        }
    }

    private static short receive(APDU apdu) {
        short received = apdu.setIncomingAndReceive();
        short length = apdu.getIncomingLength();
        while (received < length) {
            received = (short) (received + apdu.receiveBytes((short) (apdu.getOffsetCdata() + received)));
        }
        return length;
    }
}
