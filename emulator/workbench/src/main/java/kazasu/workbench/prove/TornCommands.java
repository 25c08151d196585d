package kazasu.workbench.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kazasu.apdu.ApduChannel;
import kazasu.card.DeviceAuthenticationKey;
import kazasu.model.Aids;
import kazasu.pki.KeyPairGenerationDevice;
import kazasu.workbench.prove.TornCommand.Start;

/** Every command that writes, in every state that matters, for the specimen's PINs; and some that must not write. */
final class TornCommands {
    private static final String SELECT = "00A4040C0A";
    private static final String RIGHT_PIN = "002000980431323334";
    private static final String WRONG_PIN = "002000980439393939";
    private static final String RIGHT_PASSWORD = "0020009B06414243313233";
    private static final String WRONG_PASSWORD = "0020009B065A5A5A393939";
    private static final String FULL_CHUNK = "A5".repeat(255);

    private final List<TornCommand> all = new ArrayList<>();

    private TornCommands() {}

    static List<TornCommand> all() {
        TornCommands commands = new TornCommands();
        commands.pins();
        commands.others();
        commands.keys();
        commands.files();
        commands.counter();
        return commands.all;
    }

    private void pins() {
        jpki("VERIFY 0018, right", "", RIGHT_PIN);
        jpki("VERIFY 0018, wrong", "", WRONG_PIN);
        jpki("VERIFY 0018, wrong at the last try", WRONG_PIN + " " + WRONG_PIN, WRONG_PIN);
        jpki("VERIFY 0018, right at the last try", WRONG_PIN + " " + WRONG_PIN, RIGHT_PIN);
        jpki("VERIFY 0018, blocked", (WRONG_PIN + " ").repeat(3), RIGHT_PIN);
        jpki("VERIFY 001B, right", WRONG_PASSWORD, RIGHT_PASSWORD);
        jpki("VERIFY 001B, wrong", "", WRONG_PASSWORD);
        jpki("VERIFY 001B, wrong at the last try", (WRONG_PASSWORD + " ").repeat(4), WRONG_PASSWORD);
        jpki("CHANGE 0018", RIGHT_PIN, "002401980435363738");
        jpki("CHANGE 001B, longer", RIGHT_PASSWORD, "0024019B0C4E45574C4F4E474552393838");
        jpki("CHANGE 001B, as long", RIGHT_PASSWORD, "0024019B064E4557393838");
        jpki("SIGN 0017", RIGHT_PIN, "802A009714" + "00".repeat(20) + "00");
        jpki("READ BINARY 000A", "", "00B08A0000");
    }

    private void others() {
        other("VERIFY text 0011, right", Aids.TEXT, "", "002000910431323334");
        other("VERIFY text 0011, wrong", Aids.TEXT, "", "002000910439393939");
        other("CHANGE text 0011", Aids.TEXT, "002000910431323334", "002401910435363738");
        other("VERIFY common 001C, wrong", Aids.COMMON, "", "0020009C0439393939");
        other("CHANGE KEY common 001C", Aids.COMMON, "0020009C0431323334", "8032009C0435363738");
        other("CHANGE KEY juki 001C", Aids.JUKI, "0020009C0431323334", "8032009C0435363738");
    }

    private void keys() {
        for (String key : new String[] {"97", "9A"}) {
            session("GENERATE " + key + ", no key before", Start.BLANK, "", "004680" + key + "00");
            session("GENERATE " + key + ", in place of another", Start.HANDED_OVER, "", "004680" + key + "00");
        }
        StringBuilder before = new StringBuilder();
        for (String put : KeyImport.commands()) {
            session("PUT DATA " + put.substring(4, 6), Start.HANDED_OVER, before.toString(), put);
            before.append(put).append(' ');
        }
    }

    private void files() {
        session("UPDATE BINARY 000A", Start.HANDED_OVER, "00A4020C02000A", "00D60000FF" + FULL_CHUNK);
        session("UPDATE BINARY 0001 at 1000", Start.HANDED_OVER, "00A4020C020001", "00D603E8FF" + FULL_CHUNK);
        session("UPDATE BINARY 0008", Start.HANDED_OVER, "00A4020C020008", "00D6000003008F00");
        session("ERASE BINARY 0001", Start.HANDED_OVER, "00A4020C020001", "000E0000");
    }

    private void counter() {
        String blocked = "00A4040C0A" + Aids.JPKI + " " + (WRONG_PIN + " ").repeat(3);
        session("RESET RETRY COUNTER 98, new PIN", Start.HANDED_OVER, "", "002C02980437373737");
        session("RESET RETRY COUNTER 9B, new PIN", Start.HANDED_OVER, "", "002C029B084E45573132333435");
        session("RESET RETRY COUNTER 98, first PIN", Start.PERSONALISED, "", "002C02980437373737");
        add(
                "RESET RETRY COUNTER 98, counter of a blocked PIN",
                Start.HANDED_OVER,
                sending(blocked).andThen(this::open),
                "002C0398");
        session("SET STATUS PERSONALISED", Start.BLANK, "0046809700", "80F00003");
        session("SET STATUS HANDED_OVER", Start.PERSONALISED, "", "80F00007");
    }

    private void jpki(String name, String before, String command) {
        other(name, Aids.JPKI, before, command);
    }

    private void other(String name, String aid, String before, String command) {
        add(name, Start.HANDED_OVER, sending(SELECT + aid + " " + before), command);
    }

    private void session(String name, Start start, String before, String command) {
        Consumer<ApduChannel> open = this::open;
        add(name, start, open.andThen(sending(before)), command);
    }

    private void open(ApduChannel card) {
        KeyPairGenerationDevice.open(card, DeviceAuthenticationKey.TEST);
    }

    private void add(String name, Start start, Consumer<ApduChannel> before, String command) {
        all.add(new TornCommand(name, start, before, command));
    }

    private static Consumer<ApduChannel> sending(String commands) {
        return card -> {
            for (String command : commands.split(" ")) {
                if (!command.isEmpty()) {
                    card.send(command);
                }
            }
        };
    }
}
