package io.qameta.allure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Stands in for Allure's main class in a child process: a page with the tag, or an error. */
public final class CommandLine {
    private CommandLine() {}

    /** As Allure is called: generate --clean --single-file -o OUT RESULTS. */
    public static void main(String[] args) throws IOException {
        if (!Files.isDirectory(Path.of(args[5]))) {
            System.out.println("no such results");
            System.exit(3);
        }
        Path out = Files.createDirectories(Path.of(args[4]));
        Files.writeString(out.resolve("index.html"), """
                <script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>
                <script>window.dataLayer = window.dataLayer || [];</script>
                <script>report()</script>
                ALLURE_NO_ANALYTICS=%s
                """.formatted(System.getenv("ALLURE_NO_ANALYTICS")));
    }
}
