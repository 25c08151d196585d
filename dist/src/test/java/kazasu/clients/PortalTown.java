package kazasu.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A holder with a card from the counter, {@code taro.card} with its PINs in files, and a portal over the same ledger. */
final class PortalTown implements AutoCloseable {
    private final Path directory;
    private final Program programs;
    private Served portal;

    private PortalTown(Path directory) {
        this.directory = directory;
        this.programs = new Program(directory, Map.of());
    }

    /** The card was handed over on 23 November 2026; it is noon of the next day. */
    static PortalTown found(Path directory) throws IOException {
        PortalTown town = new PortalTown(directory);
        Files.writeString(directory.resolve("pins"), "ABC123\n1234\n");
        Files.writeString(directory.resolve("pin"), "1234\n");
        Files.writeString(directory.resolve("password"), "ABC123\n");
        Files.writeString(directory.resolve("wrong"), "9999\n");
        town.good("office", "apply", "--at", "2026-10-01");
        town.good("office", "hand-over", "--card", "taro.card", "--pin-file", "pins", "--at", "2026-11-23");
        town.serve("2026-11-24T12:00");
        return town;
    }

    private void serve(String at) {
        portal = Served.start(
                directory,
                "portal",
                "--https",
                "127.0.0.1:0",
                "--mutual-tls",
                "127.0.0.1:0",
                "--mutual-tls13",
                "127.0.0.1:0",
                "--at",
                at);
    }

    /** The card is reported lost; it is noon of the day after that. */
    void reportLoss() {
        portal.close();
        good("office", "hold", "--at", "2026-11-25");
        serve("2026-11-26T12:00");
    }

    /** Runs a word that has to end well. */
    void good(String... words) {
        Program.Result result = run(words);
        assertThat(result.exitCode()).as("%s", result).isZero();
    }

    /** Runs a word. */
    Program.Result run(String... words) {
        return programs.run(Kazasu.command(directory, words));
    }

    /** Runs a word with the holder's card. */
    Program.Result run(String word, String pinFile, List<String> more) {
        List<String> all = new ArrayList<>(List.of(word, "--card", "taro.card", "--pin-file", pinFile));
        all.addAll(more);
        return run(all.toArray(new String[0]));
    }

    Program programs() {
        return programs;
    }

    /** Where the portal is, without a slash at the end. */
    String site() {
        return "https://" + portal.wordAfter("https://").replaceAll("/$", "");
    }

    /** The line of a listener begins with the address of its login. */
    String mutual(String protocol) {
        String line = portal.output()
                .lines()
                .filter(one -> one.endsWith(protocol))
                .findFirst()
                .orElseThrow(() -> new AssertionError(portal.output()));
        return line.split(" ")[0];
    }

    @Override
    public void close() {
        portal.close();
    }
}
