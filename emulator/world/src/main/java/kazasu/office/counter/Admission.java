package kazasu.office.counter;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kazasu.office.Application;
import kazasu.office.ApplicationState;
import kazasu.office.Procedure;
import kazasu.office.Refusal;
import kazasu.office.RefusedException;
import kazasu.office.ledger.Books;
import kazasu.office.rules.IdentityCheck;
import kazasu.office.rules.IdentityCheck.Outcome;
import kazasu.office.rules.Papers.ReplyForm.Origin;
import kazasu.pki.CertificateKind;

/**
 * 審査: the first transaction of every procedure. Who comes is looked up, what is shown is checked by the rules, and the application is
 * entered: ACCEPTED, INQUIRY_SENT, or REFUSED with the reason.
 */
final class Admission {
    private final CounterTerminal terminal;

    Admission(CounterTerminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Receives an application.
     *
     * @param asked what for
     * @param check what else keeps it from being accepted; gives the application to enter
     * @return ACCEPTED or INQUIRY_SENT
     * @throws RefusedException if it is refused, which is entered too
     */
    Application receive(Asked asked, Function<Hearing, Application> check) {
        try {
            return terminal.transact(books -> {
                Hearing hearing = new Hearing(terminal, books, asked);
                Outcome outcome = IdentityCheck.check(hearing.visit(), terminal.switches());
                if (outcome instanceof Outcome.Refused refused) {
                    throw new RefusedException(refused.reason());
                }
                hearing.found(outcome);
                return enter(hearing, check.apply(hearing), outcome);
            });
        } catch (RefusedException e) {
            enter(asked, e.refusal());
            throw e;
        }
    }

    private static Application enter(Hearing hearing, Application accepted, Outcome outcome) {
        Books books = hearing.books();
        Optional<Application> inquiry = hearing.inquiry();
        if (outcome instanceof Outcome.InquiryFirst first) {
            return inquiry.orElseGet(() -> books.applications()
                    .add(accepted.ended(
                            ApplicationState.INQUIRY_SENT, first.reason().id())));
        }
        boolean byInquiry = hearing.asked().bringsReply();
        if (byInquiry && inquiry.isEmpty()) {
            throw new RefusedException(Refusal.PROXY_WITHOUT_REPLY_FORM);
        }
        if (inquiry.isEmpty()) {
            return books.applications().add(accepted);
        }
        Application answered = accepted.numbered(inquiry.get().id());
        books.applications().update(answered);
        return answered;
    }

    /** A refusal stays in the book, if the ledger can be reached at all. */
    private void enter(Asked asked, Refusal refusal) {
        if (refusal != Refusal.OFFICE_DATABASE_GONE) {
            terminal.run(books -> books.applications()
                    .add(asked.application(terminal.now()).ended(ApplicationState.REFUSED, refusal.id())));
        }
    }

    /**
     * What somebody asks for.
     *
     * @param procedure as the book calls it
     * @param visit as the rules of identity call it
     * @param who comes
     * @param card number of the card in the slot, if there is one
     * @param kinds which certificates
     */
    record Asked(
            Procedure procedure,
            kazasu.office.rules.Procedure visit,
            Attendance who,
            Optional<String> card,
            Set<CertificateKind> kinds) {
        Application application(Instant at) {
            return Application.received(procedure, who.resident(), card, kinds, at);
        }

        boolean bringsReply() {
            return who.papers().replyForm() != null && who.papers().replyForm().origin() == Origin.INQUIRY;
        }
    }
}
