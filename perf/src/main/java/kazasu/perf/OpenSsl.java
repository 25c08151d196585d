package kazasu.perf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The yardstick: signatures and verifications a second of {@code openssl speed}. */
public final class OpenSsl {
    static final int SIGNATURE = 3;
    static final int VERIFICATION = 4;

    private OpenSsl() {}

    /** Measures for some seconds (and as long again, as OpenSSL measures verification too); nothing without OpenSSL. */
    public static OptionalDouble signaturesPerSecond(int seconds) {
        return signaturesPerSecond(SignatureAlgorithm.RSA_2048, seconds, 1);
    }

    /** Verifications a second of RSA-2048, measured alike; nothing without OpenSSL. */
    public static OptionalDouble verificationsPerSecond(int seconds) {
        return measure(SignatureAlgorithm.RSA_2048, seconds, 1, VERIFICATION);
    }

    /** The same of any algorithm on several processors at once, all together. */
    static OptionalDouble signaturesPerSecond(SignatureAlgorithm algorithm, int seconds, int processes) {
        return measure(algorithm, seconds, processes, SIGNATURE);
    }

    private static OptionalDouble measure(SignatureAlgorithm algorithm, int seconds, int processes, int field) {
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
            return parse(output, algorithm, field);
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
        return parse(output, algorithm, SIGNATURE);
    }

    static OptionalDouble parse(String output, SignatureAlgorithm algorithm, int field) {
        return output.lines()
                .filter(line -> line.startsWith(algorithm.linePrefix()))
                .map(line -> line.split(":"))
                .filter(fields -> fields.length >= 5 && fields[2].equals(algorithm.bits()))
                .mapToDouble(fields -> Double.parseDouble(fields[field]))
                .filter(value -> value > 0)
                .map(value -> value < 1 ? 1 / value : value)
                .findFirst();
    }
}
