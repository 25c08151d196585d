package kazasu.office.counter;

import kazasu.office.CardKind;
import kazasu.office.CertificateRecord;
import kazasu.office.ledger.Books;
import kazasu.office.rules.FeeCase;

/** For what is paid (rules.md §2.6): settled when an application is received. */
final class FeeCases {
    private final Hearing hearing;

    FeeCases(Hearing hearing) {
        this.hearing = hearing;
    }

    /** An issue onto a card that is there: free for whoever never had certificates, dearer after a loss while the fee is waived. */
    FeeCase ofIssue() {
        Books books = hearing.books();
        if (isJuki(books)) {
            return FeeCase.JUKI_CERTIFICATE;
        }
        if (!books.fees().hasHadCertificates(hearing.asked().who().resident())) {
            return FeeCase.FIRST_LOAD;
        }
        return endedByLoss(books) ? FeeCase.CERTIFICATES_AFTER_LOSS : FeeCase.FURTHER_ISSUE;
    }

    private boolean isJuki(Books books) {
        return hearing.asked()
                .card()
                .flatMap(books.cards()::find)
                .filter(card -> card.kind() == CardKind.JUKI)
                .isPresent();
    }

    /** The last certificates on the card ended because it was lost, and it was found again. */
    private boolean endedByLoss(Books books) {
        return books.certificates().ofCard(hearing.asked().card().orElseThrow()).stream()
                .filter(record -> hearing.asked().kinds().contains(record.kind()))
                .reduce((older, newer) -> newer)
                .filter(last -> isLoss(books, last))
                .isPresent();
    }

    private static boolean isLoss(Books books, CertificateRecord last) {
        return books.residents().history(last.holder()).stream()
                .filter(entry ->
                        entry.kind().equals("CARD_FOUND") || entry.kind().equals("CARD_LOST"))
                .anyMatch(entry -> !entry.on().isBefore(CounterTerminal.day(last.issuedAt())));
    }
}
