package kazasu.corpus;

import java.time.Instant;
import java.util.Optional;
import kazasu.command.Text;
import kazasu.verifier.Purpose;

/**
 * One document or login answer, and what is expected of a verifier. Paths are relative to the corpus, with slashes.
 *
 * @param id stable: {@code family/group/name}
 * @param title one sentence: what it is, or what is wrong with it
 * @param rule which requirement it is about
 * @param source the section that says so
 * @param format stable word: {@code cms-detached-der}, {@code login} …
 * @param purpose what it is to be good for
 * @param at the time of checking
 * @param document what was signed, or what holds its signature; of a login answer the challenge that was answered
 * @param signature apart from the document; of a login answer its 256 bytes
 * @param certificate of a login answer, DER
 * @param challenge what the site had asked, for a login
 * @param applicant who the application says that the holder is, JSON
 * @param authorities the pinned ones, PEM
 * @param status a revocation list ({@code .crl}), an OCSP answer ({@code .ocsp}), or a directory of lists; nothing: there is no source
 * @param expected what a verifier has to say
 */
public record CorpusCase(
        String id,
        Text title,
        CorpusRule rule,
        String source,
        String format,
        Purpose purpose,
        Instant at,
        String document,
        Optional<String> signature,
        Optional<String> certificate,
        Optional<String> challenge,
        Optional<String> applicant,
        String authorities,
        Optional<String> status,
        Expected expected) {
    private static final String OCSP = ".ocsp";

    /** The status, if it is a revocation list or a directory of them. */
    public Optional<String> lists() {
        return status.filter(path -> !path.endsWith(OCSP));
    }

    /** The status, if it is an OCSP answer. */
    public Optional<String> ocspAnswer() {
        return status.filter(path -> path.endsWith(OCSP));
    }

    /** The first part of the id: {@code cms}, {@code pdf} … */
    public String family() {
        return id.substring(0, id.indexOf('/'));
    }
}
