package kazasu.features.naive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import kazasu.command.Failure;
import kazasu.corpus.CorpusCase;

/** {@code openssl cms -verify -binary -CAfile PINNED -attime TIME}. */
final class PlainOpenSsl implements NaiveVerifier {
    private static final long LIMIT_SECONDS = 30;

    private final Path corpus;
    private final Path scratch;

    PlainOpenSsl(Path corpus, Path scratch) {
        this.corpus = corpus;
        this.scratch = scratch;
    }

    @Override
    public String name() {
        return "openssl cms";
    }

    @Override
    public Optional<Boolean> accepts(CorpusCase one, SignedParts parts) {
        try {
            Path signature = Files.write(scratch.resolve("signature"), parts.cms());
            List<String> command = new ArrayList<>(List.of("openssl", "cms", "-verify", "-binary"));
            command.addAll(List.of("-inform", parts.isPem() ? "PEM" : "DER", "-in", signature.toString()));
            command.addAll(List.of("-CAfile", corpus.resolve(one.authorities()).toString()));
            command.addAll(List.of("-attime", String.valueOf(one.at().getEpochSecond()), "-out", "/dev/null"));
            if (parts.content().isPresent()) {
                Path content =
                        Files.write(scratch.resolve("content"), parts.content().get());
                command.addAll(List.of("-content", content.toString()));
            }
            return Optional.of(run(command));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                return process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new Failure("openssl is needed: apt-get install openssl", "opensslが必要です: apt-get install openssl");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
