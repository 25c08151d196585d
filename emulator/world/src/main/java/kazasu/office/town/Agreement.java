package kazasu.office.town;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kazasu.card.EmbeddedCard;
import kazasu.office.Application;
import kazasu.office.ApplicationState;
import kazasu.office.CertificateRecord;
import kazasu.office.Receipt;
import kazasu.office.ledger.Books;
import kazasu.office.ledger.Ledger;
import kazasu.pki.CertificateKind;

/** What must hold between a ledger and a card: always, and when no application is open. */
final class Agreement {
    private final Ledger ledger;
    private final EmbeddedCard card;
    private final String number;
    private final Instant now;
    private final List<String> violations = new ArrayList<>();

    Agreement(Ledger ledger, EmbeddedCard card, String number, Instant now) {
        this.ledger = ledger;
        this.card = card;
        this.number = number;
        this.now = now;
    }

    /** At any time, in the middle of a procedure too: no certificate on the card without its record, no second live one. */
    List<String> always() {
        CardContent content = new CardContent(card);
        ledger.run(books -> {
            for (CertificateKind kind : CertificateKind.values()) {
                Optional<X509Certificate> certificate = content.certificate(kind);
                boolean recorded =
                        certificate.flatMap(books.certificates()::find).isPresent();
                require(certificate.isEmpty() || recorded, kind + " on the card without a record");
                require(!content.announces(kind) || certificate.isPresent(), kind + " announced but not whole");
                require(live(books, kind).size() <= 1, kind + " live twice");
            }
        });
        return violations;
    }

    /** When no application is open: card and ledger say the same, and every fee was taken once. */
    List<String> closed() {
        CardContent content = new CardContent(card);
        ledger.run(books -> {
            for (CertificateKind kind : CertificateKind.values()) {
                agree(content, kind, live(books, kind));
            }
            require(books.applications().unfinished(number).isEmpty(), "an application is open");
            receipts(books);
        });
        return violations;
    }

    private void agree(CardContent content, CertificateKind kind, List<CertificateRecord> live) {
        if (live.isEmpty()) {
            return;
        }
        X509Certificate certificate = live.get(0).certificate();
        require(content.announces(kind), kind + " live but not announced");
        require(content.certificate(kind).equals(Optional.of(certificate)), kind + " live but not on the card");
        require(content.hasKeyOf(kind, certificate), kind + " live without its key");
    }

    private List<CertificateRecord> live(Books books, CertificateKind kind) {
        return books.certificates().ofCard(number).stream()
                .filter(record -> record.kind() == kind)
                .filter(record -> books.revocations()
                        .standing(record.id(), now)
                        .orElseThrow()
                        .isGood())
                .toList();
    }

    private void receipts(Books books) {
        String holder = books.cards().find(number).orElseThrow().holder();
        List<Long> receipts = books.fees().ofResident(holder).stream()
                .map(Receipt::application)
                .toList();
        Set<Long> paid = books.applications().ofResident(holder).stream()
                .filter(application -> application.state() == ApplicationState.COMPLETED)
                .filter(application -> application.reason().isPresent())
                .map(Application::id)
                .collect(Collectors.toSet());
        require(receipts.size() == paid.size() && paid.containsAll(receipts), "receipts and applications differ");
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            violations.add(otherwise);
        }
    }
}
