package kazasu.workbench.agent;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import kazasu.command.Language;
import kazasu.command.Text;

/** The holder's way from a portal's page through ours and back. Guarded by itself: who changes or reads it holds its monitor. */
final class Visit {
    /** A form and what the portal says about it. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, compared never
    record Form(Submission submission, byte[] document) {}

    private final String id;
    private final URI address;
    private final Origin site;
    private final Instant begun;
    private Language language;
    private String token = "";
    private Optional<Form> form = Optional.empty();
    private Optional<SignedForm> signed = Optional.empty();
    private Optional<Text> notice = Optional.empty();
    private boolean sent;

    Visit(String id, URI address, Origin site, Instant begun, Language language) {
        this.id = id;
        this.address = address;
        this.site = site;
        this.begun = begun;
        this.language = language;
    }

    String id() {
        return id;
    }

    /** Of the submission. */
    URI address() {
        return address;
    }

    Origin site() {
        return site;
    }

    Instant begun() {
        return begun;
    }

    Language language() {
        return language;
    }

    void speak(Language other) {
        language = other;
    }

    /** What the next request that changes something must bring; used once. */
    void expect(String fresh) {
        token = fresh;
    }

    /** Uses the token up, whether it is the right one or not: a page that is sent again by a browser does nothing a second time. */
    boolean takes(String given) {
        String expected = token;
        token = "";
        return !expected.isEmpty() && Secrets.equal(expected, given);
    }

    Optional<Form> form() {
        return form;
    }

    void show(Form fetched) {
        form = Optional.of(fetched);
    }

    Optional<SignedForm> signed() {
        return signed;
    }

    void keep(SignedForm made) {
        signed = Optional.of(made);
    }

    boolean isSent() {
        return sent;
    }

    void finish() {
        sent = true;
    }

    /** The line that the next page shows, once. */
    Optional<Text> takeNotice() {
        Optional<Text> taken = notice;
        notice = Optional.empty();
        return taken;
    }

    void notice(Text line) {
        notice = Optional.of(line);
    }
}
