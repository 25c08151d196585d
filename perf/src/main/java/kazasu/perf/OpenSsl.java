package kazasu.perf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The yardstick: signatures a second of {@code openssl speed}. */
final class OpenSsl {
    private OpenSsl() {}

    /** Measures for some seconds (and as long again, as OpenSSL measures verification too); nothing without OpenSSL. */
    static OptionalDouble signaturesPerSecond(int seconds) {
        return signaturesPerSecond(SignatureAlgorithm.RSA_2048, seconds, 1);
    }

    /** The same of any algorithm on several processors at once, all together. */
    static OptionalDouble signaturesPerSecond(SignatureAlgorithm algorithm, int seconds, int processes) {
        List<String> line = new ArrayList<>(List.of("openssl", "speed", "-mr", "-seconds", String.valueOf(seconds)));
        if (processes > 1) {
            line.addAll(List.of("-multi", String.valueOf(processes)));
        }
        line.add(algorithm.openssl());
        ProcessBuilder command = new ProcessBuilder(line);
        command.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = command.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            process.waitFor();
            return parse(output, algorithm);
        } catch (IOException e) {
            return OptionalDouble.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalDouble.empty();
        }
    }

    /** The line is {@code +F2:index:2048:seconds a signature:seconds a verification}; OpenSSL 3.5 and later give rates there. */
    static OptionalDouble parse(String output) {
        return parse(output, SignatureAlgorithm.RSA_2048);
    }

    static OptionalDouble parse(String output, SignatureAlgorithm algorithm) {
        return output.lines()
                .filter(line -> line.startsWith(algorithm.linePrefix()))
                .map(line -> line.split(":"))
                .filter(fields -> fields.length >= 5 && fields[2].equals(algorithm.bits()))
                .mapToDouble(fields -> Double.parseDouble(fields[3]))
                .filter(value -> value > 0)
                .map(value -> value < 1 ? 1 / value : value)
                .findFirst();
    }
}
