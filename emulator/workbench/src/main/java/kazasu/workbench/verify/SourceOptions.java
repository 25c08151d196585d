package kazasu.workbench.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import kazasu.card.SystemChance;
import kazasu.command.Failure;
import kazasu.office.agency.AgencyAuthorities;
import kazasu.office.ledger.Ledger;
import kazasu.publication.LedgerSource;
import kazasu.verifier.CrlSource;
import kazasu.verifier.FirstOf;
import kazasu.verifier.OcspSource;
import kazasu.verifier.RevocationSource;
import kazasu.verifier.TrustedAuthorities;
import kazasu.workbench.office.LedgerOption;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whom to trust and where to ask: a picocli mixin. */
final class SourceOptions {
    @Option(
            names = "--ca",
            paramLabel = "FILE|DIR",
            description = {
                "trusted authorities, PEM or DER, may be repeated; else those of --home",
                "信頼する認証局証明書（PEM/DER、複数可）。省略時は --home の認証局"
            })
    private List<Path> authorities = new ArrayList<>();

    @Option(
            names = "--crl",
            paramLabel = "FILE|DIR",
            description = {
                "revocation lists, may be repeated; without any source: the ledger of --home, if there is one",
                "失効リスト（CRL、複数可）。どの入手先も指定しないと --home の台帳（あれば）"
            })
    private List<Path> lists = new ArrayList<>();

    @Option(
            names = "--ocsp-response",
            paramLabel = "FILE|DIR",
            description = {"stored OCSP responses, DER, may be repeated", "保存済みのOCSP応答（DER、複数可）"})
    private List<Path> answers = new ArrayList<>();

    @Option(
            names = "--ocsp",
            paramLabel = "URL",
            description = {"an OCSP responder, e.g. http://127.0.0.1:8080/ocsp; may be repeated", "OCSPレスポンダー（複数可）"})
    private List<String> responders = new ArrayList<>();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    /** A way to read something named on the command line. */
    private interface Reading<T> {
        T read(Path file) throws IOException;
    }

    /**
     * Opens them.
     *
     * @param home the state directory
     * @param now up to when the ledger has published
     */
    Sources open(Path home, Instant now) {
        TrustedAuthorities trusted = trusted(home);
        List<RevocationSource> sources = new ArrayList<>();
        responders.forEach(url -> sources.add(OcspSource.over(new OcspOverHttp(url), new SystemChance())));
        answers.forEach(file -> sources.add(read(file, OcspSource::read)));
        lists.forEach(file -> sources.add(read(file, CrlSource::read)));
        if (!sources.isEmpty()) {
            return new Sources(trusted, new FirstOf(sources), () -> {});
        }
        return ledger.isThere(home)
                ? ofLedger(home, trusted, now)
                : new Sources(trusted, RevocationSource.NONE, () -> {});
    }

    private TrustedAuthorities trusted(Path home) {
        Path directory = home.resolve("authorities");
        if (authorities.isEmpty() && !Files.isDirectory(directory)) {
            throw new Failure(
                    "no authority is known: --ca FILE, or the --home of the card that signed",
                    "信頼する認証局がありません。--ca FILE か、署名したカードの --home を指定してください");
        }
        List<Path> files = authorities.isEmpty() ? List.of(directory) : authorities;
        TrustedAuthorities all = TrustedAuthorities.of(List.of());
        for (Path file : files) {
            all = all.and(read(file, TrustedAuthorities::read));
        }
        return all;
    }

    /** As if it were then, as with the office's words. */
    private Sources ofLedger(Path home, TrustedAuthorities trusted, Instant now) {
        Ledger opened = Ledger.open(ledger.url(home));
        SystemChance chance = new SystemChance();
        AgencyAuthorities agency = AgencyAuthorities.open(home, chance::nextRsaKey);
        return new Sources(trusted, new LedgerSource(opened, agency, Clock.fixed(now, ZoneOffset.UTC)), opened::close);
    }

    private static <T> T read(Path file, Reading<T> reading) {
        try {
            return reading.read(file);
        } catch (IOException e) {
            throw new Failure("can't read " + file, file + " を読めません");
        } catch (IllegalArgumentException e) {
            throw new Failure(file + " can't be used: " + e.getMessage(), file + " を使えません: " + e.getMessage());
        }
    }
}
