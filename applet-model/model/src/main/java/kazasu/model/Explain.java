package kazasu.model;

import java.util.Optional;
import kazasu.apdu.ApduResponse;
import kazasu.apdu.Hex;
import kazasu.model.ParsedCommand.Form;

/** Commands and answers in words, one line each, for traces. Secrets are masked as {@link Mask} does. */
public final class Explain {
    private static final Bilingual CURRENT = new Bilingual("current EF", "カレントEF");

    private Explain() {}

    /**
     * A command in words. Which EF is current isn't known here; {@link Narrator} follows it.
     *
     * @param command the command APDU as sent on the wire
     * @param japanese Japanese, else English
     */
    public static String command(byte[] command, boolean japanese) {
        return command(command, Application.JPKI, Optional.empty(), japanese);
    }

    static String command(byte[] command, Application application, Optional<CardFile> current, boolean japanese) {
        ParsedCommand c = ParsedCommand.of(command);
        if (c.is(Form.MALFORMED) || c.isExtended()) {
            return unusual(command, c, japanese);
        }
        String name = CommandNames.of(c.cla(), c.ins());
        return switch (c.ins()) {
            case 0xA4 -> select(name, c, application, japanese);
            case 0xB0 -> read(name, c, application, current, japanese);
            case 0xB2 -> name + " " + c.p1() + ", " + target(0x80 + (c.p2() >> 3), application, current, japanese);
            case 0x20 -> verify(name, c, application, current, japanese);
            case 0x24, 0x2A, 0x32, 0x88 ->
                name + scheme(c) + " " + target(c.p2(), application, current, japanese) + data(command, c, japanese);
            case 0xCA -> name + " " + Hex.format(command, 2, 4);
            default -> name + data(command, c, japanese);
        };
    }

    /** The scheme of a signature that isn't the usual one. */
    private static String scheme(ParsedCommand c) {
        return c.ins() == 0x2A && c.p1() != 0 ? String.format(" P1=%02X", c.p1()) : "";
    }

    /**
     * An answer in words.
     *
     * @param answer data and status word
     * @param japanese Japanese, else English
     */
    public static String answer(byte[] answer, boolean japanese) {
        if (answer.length < 2) {
            return japanese ? "ステータスワードなし" : "no status word";
        }
        ApduResponse response = new ApduResponse(answer);
        int length = answer.length - 2;
        return status(response.sw(), japanese) + (length == 0 ? "" : " (" + bytes(length, japanese) + ")");
    }

    /**
     * A status word in words: {@code 63C2: 照合不一致、残り2回}.
     *
     * @param sw 0 to FFFF
     * @param japanese Japanese, else English
     */
    public static String status(int sw, boolean japanese) {
        String code = String.format("%04X", sw);
        Optional<StatusWord> word = StatusWord.of(sw);
        if (word.isEmpty()) {
            return code + (japanese ? ": 不明" : ": unknown");
        }
        String text = code + ": " + word.get().meaning().in(japanese);
        return word.get() == StatusWord.TRIES_LEFT ? text + (japanese ? (sw & 0xF) + "回" : ": " + (sw & 0xF)) : text;
    }

    private static String unusual(byte[] command, ParsedCommand c, boolean japanese) {
        String kind =
                c.isExtended() ? (japanese ? "拡張長APDU" : "extended APDU") : japanese ? "不正な形式のAPDU" : "malformed APDU";
        String name = command.length < 2 ? "" : " " + CommandNames.of(c.cla(), c.ins());
        return kind + name + " (" + bytes(command.length, japanese) + ")";
    }

    private static String select(String name, ParsedCommand c, Application application, boolean japanese) {
        byte[] data = c.data();
        if (c.p1() == 0x04) {
            return name + " "
                    + Application.named(data).map(a -> a.title().in(japanese)).orElseGet(() -> Hex.format(data));
        }
        if (data.length != 2) {
            return name + (data.length == 0 ? "" : " " + Hex.format(data));
        }
        String title = Files.byId(application, data)
                .map(file -> " " + file.title().in(japanese))
                .orElse("");
        return name + " EF " + Hex.format(data) + title;
    }

    private static String read(
            String name, ParsedCommand c, Application application, Optional<CardFile> current, boolean japanese) {
        boolean shortId = c.p1() >= 0x80;
        int offset = shortId ? c.p2() : c.p1p2();
        String what = target(shortId ? c.p1() : 0x80, application, current, japanese);
        return name + " " + what + (japanese ? "、オフセット" : ", offset ") + offset + (japanese ? "、" : ", ")
                + bytes(c.le(), japanese);
    }

    private static String verify(
            String name, ParsedCommand c, Application application, Optional<CardFile> current, boolean japanese) {
        String what = name + " " + target(c.p2(), application, current, japanese);
        if (c.is(Form.CASE_1)) {
            return what + (japanese ? " (残り回数の照会)" : " (retry query)");
        }
        return what + " (" + c.lc() + " bytes masked)";
    }

    private static String target(int reference, Application application, Optional<CardFile> current, boolean japanese) {
        Optional<CardFile> file =
                FileRule.isShortId(reference) ? Files.byShortId(application, reference - 0x80) : current;
        return file.map(f -> f.title().in(japanese))
                .orElseGet(() -> reference == 0x80 ? CURRENT.in(japanese) : String.format("EF %02X", reference & 0x1F));
    }

    private static String data(byte[] command, ParsedCommand c, boolean japanese) {
        if (c.lc() == 0) {
            return "";
        }
        return Mask.isSecret(command) ? " (" + c.lc() + " bytes masked)" : " (" + bytes(c.lc(), japanese) + ")";
    }

    private static String bytes(int count, boolean japanese) {
        return japanese ? count + "バイト" : count == 1 ? "1 byte" : count + " bytes";
    }
}
