package kazasu.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import kazasu.reader.PcscEnvironment;
import kazasu.reader.PrivatePcscd;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * OpenSC, unmodified, meets the specimen card of {@code serve} in a reader: finds it, reads it, signs with both keys, and blocks a PIN. One card for the
 * whole class, so the order counts; the last checks leave it blocked.
 */
@Tag("pcsc")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class OpenScTest {
    private static final String MODULE = "opensc-pkcs11.so";

    @TempDir
    static Path directory;

    private static PrivatePcscd pcscd;
    private static Served served;
    private static Program programs;

    @BeforeAll
    static void putTheCardIntoAReader() throws Exception {
        PcscEnvironment.ofThisMachine().require("opensc-tool", "pkcs15-tool", "pkcs11-tool", "openssl");
        pcscd = PrivatePcscd.start(1);
        programs = new Program(directory, pcscd.environment());
        served = Served.start(directory, "serve", "--vpcd", pcscd.endpoint(0).toString());
        Await.until(
                "a card in the reader\n" + pcscd.log(),
                () -> programs.run("opensc-tool", "-l").output().contains("Yes"));
        Files.writeString(directory.resolve("message"), "hello\n");
        Files.write(directory.resolve("digest-info"), digestInfo("hello\n"));
    }

    @AfterAll
    static void takeItOut() {
        if (served != null) {
            served.close();
        }
        if (pcscd != null) {
            pcscd.close();
        }
    }

    private static byte[] digestInfo(String text) throws GeneralSecurityException {
        byte[] prefix = HexFormat.of().parseHex("3031300d060960864801650304020105000420");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        byte[] result = Arrays.copyOf(prefix, prefix.length + hash.length);
        System.arraycopy(hash, 0, result, prefix.length, hash.length);
        return result;
    }

    private static Program.Result prints(String pattern, String... command) {
        Program.Result result = programs.run(command);
        assertThat(result.output()).as("%s", result).containsPattern(pattern);
        return result;
    }

    private static Program.Result pkcs11(String pattern, String... options) {
        List<String> command = new ArrayList<>(List.of("pkcs11-tool", "--module", MODULE));
        command.addAll(List.of(options));
        return prints(pattern, command.toArray(new String[0]));
    }

    private static void keep(String name, String pem) throws IOException {
        int begin = pem.indexOf("-----BEGIN");
        int end = pem.indexOf("-----END CERTIFICATE-----") + "-----END CERTIFICATE-----".length();
        Files.writeString(directory.resolve(name + ".pem"), pem.substring(begin, end) + "\n");
        Program.Result key = prints("BEGIN PUBLIC KEY", "openssl", "x509", "-in", name + ".pem", "-noout", "-pubkey");
        Files.writeString(directory.resolve(name + ".pub"), key.output());
    }

    private static void verifies(String name, String signature) {
        prints(
                "Verified OK",
                "openssl",
                "dgst",
                "-sha256",
                "-verify",
                name + ".pub",
                "-signature",
                signature,
                "message");
    }

    @Test
    @Order(1)
    @DisplayName("opensc-tool -l lists the reader with a card in it")
    void listsTheReader() {
        prints("0 +Yes +" + pcscd.readerName(0), "opensc-tool", "-l");
    }

    @Test
    @Order(2)
    @DisplayName("opensc-tool -a shows the ATR")
    void showsTheAtr() {
        prints("3b:e0:00:ff:81:31:fe:45:14", "opensc-tool", "-r", "0", "-a");
    }

    @Test
    @Order(3)
    @DisplayName("opensc-tool -n picks the JPKI driver")
    void picksTheDriver() {
        prints("(?m)^jpki", "opensc-tool", "-r", "0", "-n");
    }

    @Test
    @Order(4)
    @DisplayName("pkcs15-tool -D shows 2 PINs, 2 keys, 4 certificates")
    void dumpsTheStructure() {
        Program.Result dump = prints("Digital Signature Key", "pkcs15-tool", "-D");
        assertThat(count(dump.output(), "(?m)^PIN \\[")).as("%s", dump).isEqualTo(2);
        assertThat(count(dump.output(), "(?m)^Private RSA Key")).as("%s", dump).isEqualTo(2);
        assertThat(count(dump.output(), "(?m)^X\\.509 Certificate"))
                .as("%s", dump)
                .isEqualTo(4);
    }

    private static long count(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    @Test
    @Order(5)
    @DisplayName("pkcs15-tool reads the user authentication certificate freely")
    void readsTheAuthenticationCertificate() throws IOException {
        keep(
                "auth",
                prints("END CERT", "pkcs15-tool", "--read-certificate", "1").output());
    }

    @Test
    @Order(6)
    @DisplayName("pkcs15-tool can't read the signature certificate without the password")
    void theSignatureCertificateIsGated() {
        Program.Result result = prints("failed", "pkcs15-tool", "--read-certificate", "2");
        assertThat(result.exitCode()).isNotZero();
    }

    @Test
    @Order(7)
    @DisplayName("pkcs15-tool reads the signature certificate with the password")
    void readsTheSignatureCertificate() throws IOException {
        keep(
                "sign",
                prints(
                                "END CERT",
                                "pkcs15-tool",
                                "--verify-pin",
                                "--auth-id",
                                "2",
                                "--pin",
                                "ABC123",
                                "--read-certificate",
                                "2")
                        .output());
    }

    @Test
    @Order(8)
    @DisplayName("pkcs11-tool -L shows a slot for each PIN")
    void showsBothSlots() {
        pkcs11("JPKI \\(Digital Signature PIN\\)", "-L");
    }

    @Test
    @Order(9)
    @DisplayName("pkcs11-tool -O lists the authentication key after login")
    void listsTheAuthenticationKey() {
        pkcs11("User Authentication Key", "--slot", "0", "--login", "--pin", "1234", "-O");
    }

    @Test
    @Order(10)
    @DisplayName("pkcs11-tool -O lists the signature key as always-authenticate")
    void listsTheSignatureKey() {
        pkcs11("always authenticate", "--slot", "1", "--login", "--pin", "ABC123", "-O");
    }

    @Test
    @Order(11)
    @DisplayName("pkcs11-tool signs SHA256-RSA-PKCS with the authentication key")
    void signsWithTheAuthenticationKey() {
        pkcs11(
                "SHA256-RSA-PKCS",
                "--slot",
                "0",
                "--login",
                "--pin",
                "1234",
                "-s",
                "-m",
                "SHA256-RSA-PKCS",
                "--id",
                "01",
                "-i",
                "message",
                "-o",
                "sig1");
    }

    @Test
    @Order(12)
    @DisplayName("openssl verifies that signature")
    void opensslVerifiesIt() {
        verifies("auth", "sig1");
    }

    @Test
    @Order(13)
    @DisplayName("pkcs11-tool signs a DigestInfo with RSA-PKCS")
    void signsADigestInfo() {
        pkcs11(
                "RSA-PKCS",
                "--slot",
                "0",
                "--login",
                "--pin",
                "1234",
                "-s",
                "-m",
                "RSA-PKCS",
                "--id",
                "01",
                "-i",
                "digest-info",
                "-o",
                "sig2");
    }

    @Test
    @Order(14)
    @DisplayName("both ways give the same signature")
    void bothWaysGiveTheSame() {
        assertThat(directory.resolve("sig2")).hasSameBinaryContentAs(directory.resolve("sig1"));
    }

    @Test
    @Order(15)
    @DisplayName("pkcs11-tool signs SHA256-RSA-PKCS with the signature key")
    void signsWithTheSignatureKey() {
        signWithSignatureKey("sig3");
    }

    private static void signWithSignatureKey(String file) {
        pkcs11(
                "SHA256-RSA-PKCS",
                "--slot",
                "1",
                "--login",
                "--pin",
                "ABC123",
                "-s",
                "-m",
                "SHA256-RSA-PKCS",
                "--id",
                "02",
                "-i",
                "message",
                "-o",
                file);
    }

    @Test
    @Order(16)
    @DisplayName("openssl verifies the signature of the signature key")
    void opensslVerifiesTheSignatureKey() {
        verifies("sign", "sig3");
    }

    @Test
    @Order(17)
    @DisplayName("pkcs11-tool -t finds no errors on the authentication slot")
    void testsTheAuthenticationSlot() {
        pkcs11("No errors", "--slot", "0", "--login", "--pin", "1234", "-t");
    }

    @Test
    @Order(18)
    @DisplayName("pkcs11-tool -t finds no errors on the signature slot")
    void testsTheSignatureSlot() {
        pkcs11("No errors", "--slot", "1", "--login", "--pin", "ABC123", "-t");
    }

    @Test
    @Order(19)
    @DisplayName("javax.smartcardio selects, verifies and signs")
    void smartcardioSigns() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Program.Result result = prints(
                "sign 9000 256",
                java,
                "-Dsun.security.smartcardio.library=" + pcscLibrary(),
                "-cp",
                System.getProperty("java.class.path"),
                SmartcardioClient.class.getName(),
                "1234");
        assertThat(result.output()).as("%s", result).contains("select 9000").contains("verify 9000");
    }

    private static String pcscLibrary() {
        return List.of("/usr/lib/x86_64-linux-gnu/libpcsclite.so.1", "/usr/lib/aarch64-linux-gnu/libpcsclite.so.1")
                .stream()
                .filter(library -> Files.exists(Path.of(library)))
                .findFirst()
                .orElse("libpcsclite.so.1");
    }

    @Test
    @Order(20)
    @DisplayName("a wrong PIN is CKR_PIN_INCORRECT")
    void firstWrongPin() {
        login("CKR_PIN_INCORRECT", "9999");
    }

    private static void login(String pattern, String pin) {
        pkcs11(pattern, "--slot", "0", "--login", "--pin", pin, "-O");
    }

    @Test
    @Order(21)
    @DisplayName("then the token says: user PIN count low")
    void countLow() {
        pkcs11("user PIN count low", "-L");
    }

    @Test
    @Order(22)
    @DisplayName("a second wrong PIN is CKR_PIN_INCORRECT")
    void secondWrongPin() {
        login("CKR_PIN_INCORRECT", "9999");
    }

    @Test
    @Order(23)
    @DisplayName("then the token says: final user PIN try")
    void finalTry() {
        pkcs11("final user PIN try", "-L");
    }

    @Test
    @Order(24)
    @DisplayName("the right PIN gives all tries back")
    void theRightPinResets() {
        login("Private Key", "1234");
        prints("Tries left +: 3", "pkcs15-tool", "--list-pins");
    }

    @Test
    @Order(25)
    @DisplayName("three wrong PINs in a row block the PIN")
    void theThirdWrongPinBlocks() {
        login("CKR_PIN_INCORRECT", "9999");
        login("CKR_PIN_INCORRECT", "9999");
        login("CKR_PIN_(INCORRECT|LOCKED)|GENERAL", "9999");
    }

    @Test
    @Order(26)
    @DisplayName("then the token says: user PIN locked")
    void locked() {
        pkcs11("user PIN locked", "-L");
    }

    @Test
    @Order(27)
    @DisplayName("the right PIN does not open a blocked one")
    void theRightPinDoesNotHelp() {
        login("CKR_GENERAL_ERROR|CKR_PIN_LOCKED", "1234");
    }

    @Test
    @Order(28)
    @DisplayName("pkcs15-tool shows 0 tries for it and 5 for the other")
    void showsZeroTries() {
        Program.Result pins = prints("Tries left +: 0", "pkcs15-tool", "--list-pins");
        assertThat(pins.output()).as("%s", pins).containsPattern("Tries left +: 5");
    }

    @Test
    @Order(29)
    @DisplayName("the other key still signs, and openssl verifies it")
    void theOtherKeyStillSigns() {
        signWithSignatureKey("sig4");
        verifies("sign", "sig4");
    }
}
