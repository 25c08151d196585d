package kazasu.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kazasu.apdu.Hex;
import kazasu.card.DeviceAuthenticationKey;
import kazasu.card.EmbeddedCard;
import kazasu.card.SystemChance;
import kazasu.image.CardFile;
import kazasu.image.CardImage;
import kazasu.model.Profile;
import kazasu.pki.Authorities;
import kazasu.pki.Holder;
import kazasu.pki.Issuance;
import kazasu.pki.Personaliser;
import kazasu.pki.Pins;
import kazasu.reader.PcscEnvironment;
import kazasu.reader.PrivatePcscd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A card with canary PINs goes through the whole program, which logs all it can: no PIN and no private key comes out. */
@Tag("pcsc")
final class SecretsTest {
    private static final String PIN = "8462";
    private static final String WRONG = "9753";
    private static final String PASSWORD = "KANARY7X5Q";
    private static final String WRONG_PASSWORD = "WR0NGKANARY";
    private static final String SELECT = "00A4040C0AD392F000260100000001";

    @TempDir
    Path directory;

    private final List<String> printed = new ArrayList<>();
    private final List<String> secrets = new ArrayList<>();

    @BeforeEach
    void makeTheCard() throws IOException {
        SystemChance chance = new SystemChance();
        EmbeddedCard card = EmbeddedCard.blank(Profile.PLASTIC, chance);
        card.powerOn();
        Issuance issuance =
                new Issuance(Authorities.create(Clock.systemUTC(), chance::nextRsaKey), Clock.systemUTC(), chance);
        new Personaliser(issuance, chance, DeviceAuthenticationKey.TEST)
                .personalise(
                        card, Profile.PLASTIC, Holder.SPECIMEN, new Pins(PIN.toCharArray(), PASSWORD.toCharArray()));
        CardImage image = CardImage.of(card);
        CardFile.save(directory.resolve("canary.card"), image);
        for (String pin : List.of(PASSWORD, WRONG_PASSWORD, PIN, WRONG)) {
            secrets.add(Hex.format(pin.getBytes(StandardCharsets.US_ASCII)));
        }
        secrets.add(PASSWORD);
        secrets.add(WRONG_PASSWORD);
        image.fields().forEach((name, value) -> {
            if (name.matches("key\\..*\\.(p|q|pq|dp1|dq1)")) {
                secrets.add(Hex.format(value).substring(0, 48));
            }
        });
        Files.writeString(directory.resolve("log.xml"), """
                <configuration>
                  <appender name="ERR" class="ch.qos.logback.core.ConsoleAppender">
                    <target>System.err</target><encoder><pattern>%logger %msg%n%ex</pattern></encoder>
                  </appender>
                  <logger name="kazasu" level="TRACE" />
                  <root level="INFO"><appender-ref ref="ERR" /></root>
                </configuration>
                """);
        Files.writeString(directory.resolve("letter.txt"), "hello\n");
        Files.writeString(directory.resolve("right.pin"), PASSWORD + "\n");
        Files.writeString(directory.resolve("wrong.pin"), WRONG_PASSWORD + "\n");
    }

    private Map<String, String> loud() {
        return Map.of("JAVA_TOOL_OPTIONS", "-Dlogback.configurationFile=" + directory.resolve("log.xml"));
    }

    private void run(Program programs, String... command) {
        printed.add(programs.run(command).output());
    }

    @Test
    @DisplayName("neither PINs nor private keys come out of card, sign, serve over vpcd and HTTP, at log level TRACE")
    void nothingComesOut() throws Exception {
        PcscEnvironment.ofThisMachine().require("pkcs11-tool");
        try (PrivatePcscd pcscd = PrivatePcscd.start(1)) {
            Program loud = new Program(directory, loud());
            run(loud, Kazasu.command(directory, "card", "show", "canary.card"));
            run(
                    loud,
                    Kazasu.command(
                            directory,
                            "sign",
                            "letter.txt",
                            "-o",
                            "o",
                            "--card",
                            "canary.card",
                            "--pin-file",
                            "wrong.pin"));
            run(
                    loud,
                    Kazasu.command(
                            directory,
                            "sign",
                            "letter.txt",
                            "-o",
                            "o",
                            "--card",
                            "canary.card",
                            "--pin-file",
                            "right.pin"));
            try (Served served = Served.start(
                    directory,
                    loud(),
                    "serve",
                    "--card",
                    "canary.card",
                    "--vpcd",
                    pcscd.endpoint(0).toString(),
                    "--http",
                    "127.0.0.1:0")) {
                overHttp(served.wordAfter("http://"));
                overTheReader(new Program(directory, pcscd.environment()));
                printed.add(served.output());
            }
            printed.add(pcscd.log());
        }
        assertThat(printed.get(2)).contains("signature written");
        assertThat(String.join("", printed)).hasSizeGreaterThan(1_000);
        for (String text : everything()) {
            String upper = text.toUpperCase(Locale.ROOT);
            assertThat(secrets).noneMatch(upper::contains);
            assertThat(upper).doesNotContainPattern("(?<![0-9A-F.-])(" + PIN + "|" + WRONG + ")(?![0-9A-F.-])");
        }
    }

    private void overHttp(String address) throws IOException, InterruptedException {
        String verify = "00A4020C020018\",\"0020008004" + secrets.get(3) + "\",\"0020008004" + secrets.get(2);
        for (String body : List.of(
                "{\"apdus\":[\"" + SELECT + "\",\"" + verify + "\"]}",
                "{\"apdus\":[\"" + SELECT + "\",\"0020009B0A" + secrets.get(0) + "zz\"]}",
                "{\"pin\":\"" + PASSWORD + "\"}",
                PASSWORD)) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://" + address.replaceAll("/.*", "") + "/v1/cards/canary/apdus"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            printed.add(HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body());
        }
    }

    private void overTheReader(Program programs) {
        Await.until(
                "a card in the reader",
                () -> programs.run("opensc-tool", "-l").output().contains("Yes"));
        for (String pin : List.of(WRONG, PIN)) {
            run(programs, "pkcs11-tool", "--module", "opensc-pkcs11.so", "--slot", "0", "--login", "--pin", pin, "-O");
        }
    }

    /** What was printed, and every file but those that are there to hold secrets. */
    private List<String> everything() throws IOException {
        List<String> all = new ArrayList<>(printed);
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (!name.endsWith(".card") && !name.endsWith(".pin") && !name.endsWith(".pem")) {
                    all.add(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return all;
    }
}
