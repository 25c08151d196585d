package kazasu.clients;

import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import javax.smartcardio.Card;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CommandAPDU;
import javax.smartcardio.ResponseAPDU;
import javax.smartcardio.TerminalFactory;

/** A client on the JDK's own smart card API, in a JVM of its own: the library is found once for each JVM. */
public final class SmartcardioClient {
    private SmartcardioClient() {}

    public static void main(String[] arguments) throws CardException, NoSuchAlgorithmException {
        CardTerminal terminal =
                TerminalFactory.getInstance("PC/SC", null).terminals().list().get(0);
        Card card = terminal.connect("T=1");
        CardChannel channel = card.getBasicChannel();
        byte[] jpki = {(byte) 0xD3, (byte) 0x92, (byte) 0xF0, 0x00, 0x26, 0x01, 0x00, 0x00, 0x00, 0x01};
        System.out.println("select " + sw(channel.transmit(new CommandAPDU(0x00, 0xA4, 0x04, 0x0C, jpki))));
        System.out.println("verify "
                + sw(channel.transmit(
                        new CommandAPDU(0x00, 0x20, 0x00, 0x98, arguments[0].getBytes(StandardCharsets.US_ASCII)))));
        ResponseAPDU signature = channel.transmit(new CommandAPDU(0x80, 0x2A, 0x00, 0x97, new byte[20], 256));
        System.out.println("sign " + sw(signature) + " " + signature.getData().length);
        card.disconnect(false);
    }

    private static String sw(ResponseAPDU response) {
        return String.format("%04X", response.getSW());
    }
}
