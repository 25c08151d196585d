package kazasu.pki;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The openssl program as a second opinion.
 *
 * @param exitCode of the program
 * @param output both streams
 */
public record OpenSsl(int exitCode, String output) {
    /**
     * Runs it.
     *
     * @param arguments after the program's name
     */
    public static OpenSsl run(String... arguments) {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new OpenSsl(process.waitFor(), output);
        } catch (IOException e) {
            return fail("openssl is missing: sudo apt-get install -y openssl", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Writes certificates as PEM.
     *
     * @param file is written
     * @param certificates in this order
     */
    public static Path pem(Path file, X509Certificate... certificates) {
        StringBuilder text = new StringBuilder();
        try {
            for (X509Certificate certificate : certificates) {
                text.append(pem("CERTIFICATE", certificate.getEncoded()));
            }
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * PEM of anything.
     *
     * @param type e.g. {@code X509 CRL}
     * @param encoded DER
     */
    public static String pem(String type, byte[] encoded) {
        return "-----BEGIN " + type + "-----\n" + Base64.getMimeEncoder().encodeToString(encoded) + "\n-----END " + type
                + "-----\n";
    }
}
