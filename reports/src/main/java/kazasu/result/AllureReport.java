package kazasu.result;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Allure's own command-line package, run as a child process of the same Java: results in, one HTML file out, which opens from
 * {@code file://} and asks nothing of the network.
 */
public final class AllureReport {
    private static final long LIMIT_SECONDS = 120;

    private final Path allure;

    private AllureReport(Path allure) {
        this.allure = allure;
    }

    /**
     * The package that lies beside the program.
     *
     * @param program the directory that holds {@code kazasu.jar}, {@code lib/} and {@code allure/}
     * @throws ReportException if it isn't there
     */
    public static AllureReport in(Path program) {
        Path allure = program.resolve("allure");
        if (!Files.isDirectory(allure.resolve("lib"))) {
            throw new ReportException(
                    "no Allure package in " + allure + ": build the program with ./kazasu or ./mvnw package");
        }
        return new AllureReport(allure);
    }

    /**
     * Makes the report.
     *
     * @param results a directory of Allure results
     * @param out the directory of the report, emptied first
     * @return its {@code index.html}
     * @throws ReportException if Allure fails; the message ends in its last line
     */
    public Path generate(Path results, Path out) {
        Path index = out.resolve("index.html");
        try {
            Path log = Files.createTempFile("kazasu-allure", ".log");
            try {
                run(results, out, log);
                Files.writeString(index, Analytics.removedFrom(Files.readString(index)));
            } finally {
                Files.deleteIfExists(log);
            }
        } catch (IOException e) {
            throw new ReportException("can't make the report in " + out + ": " + ReportException.reason(e), e);
        }
        return index;
    }

    private void run(Path results, Path out, Path log) throws IOException {
        Process process = process(results, out, log).start();
        try {
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                throw new ReportException("Allure did not end within " + LIMIT_SECONDS + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReportException("interrupted while Allure made the report", e);
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            List<String> lines = Files.readAllLines(log);
            throw new ReportException("Allure ended with " + process.exitValue()
                    + (lines.isEmpty() ? "" : ": " + lines.get(lines.size() - 1)));
        }
    }

    private ProcessBuilder process(Path results, Path out, Path log) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = allure.resolve("lib") + "/*" + File.pathSeparator + allure.resolve("config");
        ProcessBuilder builder = new ProcessBuilder(
                java,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath,
                "io.qameta.allure.CommandLine",
                "generate",
                "--clean",
                "--single-file",
                "-o",
                out.toString(),
                results.toString());
        builder.environment().put("APP_HOME", allure.toString());
        builder.environment().put("ALLURE_NO_ANALYTICS", "true");
        return builder.redirectErrorStream(true).redirectOutput(log.toFile());
    }
}
