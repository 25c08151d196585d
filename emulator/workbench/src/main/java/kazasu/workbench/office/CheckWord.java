package kazasu.workbench.office;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Optional;
import kazasu.client.JpkiCard;
import kazasu.client.JpkiCardException;
import kazasu.office.CertificateRecord;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.Standing;
import kazasu.office.counter.CounterCard;
import kazasu.office.ledger.Books;
import kazasu.pki.CertificateKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** 自己の電子証明書の有効性確認: of the card that is held; no PIN is asked for (the signature certificate is known by the card's number). */
@Command(
        name = "check",
        description = {"how the certificates on a card stand: 0 all good, 1 not", "自己の電子証明書の有効性確認（0: すべて有効、1: それ以外）"})
final class CheckWord extends LookWord {
    @Option(
            names = "--card",
            required = true,
            paramLabel = "FILE",
            description = {"the card: its image", "カード（カードイメージ）"})
    private Path card = Path.of("");

    @Override
    int look(OpenOffice office, PrintWriter out) {
        try (CardInHand inHand = CardInHand.of(office, card)) {
            CounterCard known = CounterCard.identify(inHand.slot());
            String holder = office.read(books -> books.cards().find(known.number()))
                    .orElseThrow(() -> new RefusedException(Refusal.CARD_UNKNOWN, known.number()))
                    .holder();
            Snapshot now = Snapshot.of(office, holder);
            Table table = new Table();
            boolean good = true;
            for (CertificateKind kind : CertificateKind.values()) {
                good &= row(table, kind, newest(now, kind, known.number()), onCard(office, inHand, kind));
            }
            out.print(table.text(""));
            return good ? 0 : 1;
        }
    }

    private boolean row(
            Table table, CertificateKind kind, Optional<Snapshot.Held> held, Optional<CertificateRecord> onCard) {
        if (held.isEmpty()) {
            table.row(say(Names.of(kind)), say("none", "なし"));
            return true;
        }
        boolean agrees =
                onCard.isEmpty() || onCard.get().id().equals(held.get().record().id());
        table.row(
                say(Names.of(kind)),
                Rows.id(held.get()),
                Rows.validity(held.get()),
                agrees ? say(Names.of(held.get().standing())) : say("the card has another one", "カード内の証明書と異なります"),
                Rows.reason(common(), held.get()));
        return agrees && held.get().standing() instanceof Standing.Good;
    }

    private static Optional<Snapshot.Held> newest(Snapshot now, CertificateKind kind, String number) {
        return now.certificates().values().stream()
                .filter(held ->
                        held.record().kind() == kind && held.record().card().equals(number))
                .reduce((older, newer) -> newer);
    }

    /** The signature certificate can't be read without its password. */
    private static Optional<CertificateRecord> onCard(OpenOffice office, CardInHand inHand, CertificateKind kind) {
        try {
            X509Certificate certificate = JpkiCard.select(inHand.slot()).certificate(kind);
            return office.<Optional<CertificateRecord>>read(
                    (Books books) -> books.certificates().find(certificate));
        } catch (JpkiCardException e) {
            return Optional.empty();
        }
    }
}
