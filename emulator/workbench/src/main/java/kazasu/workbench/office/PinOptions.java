package kazasu.workbench.office;

import java.nio.file.Path;
import kazasu.command.Common;
import kazasu.office.counter.PinPad;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the holder types: a picocli mixin. */
final class PinOptions {
    @Option(
            names = "--pin-file",
            paramLabel = "F",
            description = {
                "lines: signature password, PIN of four digits (3, 4: those of text and register if they differ); else"
                        + " KAZASU_PIN, else asked for",
                "1行目が署名用パスワード、2行目が4桁の暗証番号（券面・住基用が別なら3、4行目）。なければKAZASU_PIN、なければ入力"
            })
    private @Nullable Path pinFile;

    @Option(
            names = "--new-pin-file",
            paramLabel = "F",
            description = {"the same for PINs that are set anew; else --pin-file", "新しい暗証番号のファイル（省略時は --pin-file）"})
    private @Nullable Path newPinFile;

    PinPad pad(Common common) {
        TypedLines current = TypedLines.of(common, pinFile);
        TypedLines next = newPinFile == null ? current : TypedLines.of(common, newPinFile);
        return (pin, prompt) -> (prompt == PinPad.Prompt.CURRENT ? current : next).type(pin, prompt);
    }

    /** What a present PIN changes into has to be said. */
    boolean hasNew() {
        return newPinFile != null || pinFile == null;
    }
}
