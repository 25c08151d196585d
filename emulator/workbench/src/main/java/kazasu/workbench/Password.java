package kazasu.workbench;

import java.io.Console;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import kazasu.command.Common;
import kazasu.command.Failure;
import kazasu.pki.CertificateKind;
import org.jspecify.annotations.Nullable;

/** Where a PIN comes from: a file, the environment, the card if its PINs are public, or a prompt; in that order. */
public final class Password {
    private static final String VARIABLE = "KAZASU_PIN";

    private final Common common;
    private final Map<String, String> environment;

    /**
     * Where it is looked for.
     *
     * @param common speaks the language of the prompt
     * @param environment of the process
     */
    public Password(Common common, Map<String, String> environment) {
        this.common = common;
        this.environment = environment;
    }

    /**
     * Looks for it, or asks.
     *
     * @param kind whose PIN
     * @param file its first line, if one is named
     * @param known if the card's PINs are public
     * @return a copy, for the caller to clear
     * @throws Failure if there is none and nobody to ask
     */
    public char[] of(CertificateKind kind, @Nullable Path file, Optional<char[]> known) {
        if (file != null) {
            return firstLine(file);
        }
        String variable = environment.get(VARIABLE);
        if (variable != null) {
            return variable.toCharArray();
        }
        return known.map(char[]::clone).orElseGet(() -> prompt(kind));
    }

    private static char[] firstLine(Path file) {
        byte[] content = UserFiles.read(file);
        int end = 0;
        while (end < content.length && content[end] != '\n' && content[end] != '\r') {
            end++;
        }
        byte[] line = Arrays.copyOf(content, end);
        return new String(line, StandardCharsets.UTF_8).toCharArray();
    }

    private char[] prompt(CertificateKind kind) {
        Console console = System.console();
        String question = kind == CertificateKind.SIGNATURE
                ? common.say("signature password: ", "署名用パスワード: ")
                : common.say("user authentication PIN: ", "利用者証明用の暗証番号: ");
        char[] typed = console == null ? null : console.readPassword("%s", question);
        if (typed == null) {
            throw new Failure(
                    "no password: give --pin-file or " + VARIABLE, "パスワードがありません（--pin-file または " + VARIABLE + " で指定）");
        }
        return typed;
    }
}
