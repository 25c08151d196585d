package kazasu.workbench.office;

import java.util.Arrays;
import java.util.Locale;
import kazasu.command.Failure;
import kazasu.office.rules.FormPin;

/** The four PINs as somebody types them: {@code resident-register}. */
final class PinNames {
    private PinNames() {}

    static FormPin of(String name) {
        return Arrays.stream(FormPin.values())
                .filter(pin ->
                        pin.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
                .findFirst()
                .orElseThrow(() -> new Failure(
                        "a PIN is signature, user-authentication, text or resident-register",
                        "暗証番号は signature、user-authentication、text、resident-register のいずれかです"));
    }
}
