package kazasu.features.steps.relying;

import io.cucumber.java.en.Then;
import io.cucumber.java.ja.ならば;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kazasu.client.Format;
import kazasu.client.JpkiCard;
import kazasu.features.steps.Expect;
import kazasu.features.steps.Hand;
import kazasu.pki.CertificateKind;
import kazasu.pki.Validity;
import kazasu.verifier.RevocationSource;
import kazasu.verifier.TrustedAuthorities;
import kazasu.verifier.Verification;
import kazasu.verifier.VerificationRequest;
import kazasu.verifier.Verifier;
import kazasu.verifier.VerifierPolicy;

/** What came of signing: the signed document, what the card heard, what the holder was told. */
public final class SignedSteps {
    private final Client client;

    /** Made once a scenario. */
    public SignedSteps(Client client) {
        this.client = client;
    }

    /** Bouncy Castle, PDFBox or the JDK, with the key of the card's certificate. */
    @Then("other libraries find {int} right signature(s) in it")
    @ならば("他のライブラリによれば、正しい署名が{int}個ある")
    public void right(int count) {
        SignedPaper paper = client.paper();
        Expect.equal("signatures", count, new OtherLibraries(key(paper.key())).signatures(paper));
    }

    private PublicKey key(CertificateKind kind) {
        Hand hand = client.card();
        hand.powerOn();
        JpkiCard card = JpkiCard.select(hand);
        card.verify(kind, client.pin(hand, kind).getBytes(StandardCharsets.US_ASCII));
        PublicKey key = card.certificate(kind).getPublicKey();
        hand.powerOff();
        return key;
    }

    /** Nothing but the name says why. */
    @Then("nothing is signed because of {mishap}")
    @ならば("{mishap}のため署名されない")
    public void fails(Mishap why) {
        RuntimeException failure = client.failure();
        if (!why.type().isInstance(failure)) {
            throw new AssertionError("expected: " + why + "; actual: " + failure.getMessage(), failure);
        }
    }

    /** Since the last document was given to the client. */
    @Then("the card was sent a PIN {int} time(s)")
    @ならば("カードに暗証番号が送られたのは{int}回である")
    public void pins(int count) {
        Expect.equal("PINs sent", count, client.log().pins());
    }

    /** Not even a SELECT. */
    @Then("the card heard nothing")
    @ならば("カードには何も送られていない")
    public void untouched() {
        Expect.that("no command", client.log().isEmpty());
    }

    /** By a VERIFY without a PIN, which costs nothing. */
    @Then("before the PIN was typed the holder was told that {int} tries are left")
    @ならば("利用者は暗証番号の入力の前に、残り{int}回であることを知らされる")
    public void told(int tries) {
        List<Integer> told = client.told();
        Expect.equal("tries told", tries, told.isEmpty() ? -1 : told.get(told.size() - 1));
        Expect.that("a question about the tries before the PIN", client.log().askedFirst());
    }

    /** Nobody asks for a PIN that can't be used. */
    @Then("the holder was not asked for the PIN")
    @ならば("利用者は暗証番号を求められない")
    public void notAsked() {
        Expect.equal("tries told", List.of(), client.told());
    }

    /** What is said beforehand is what is in it. */
    @Then("as the client says beforehand, what was signed tells {told}")
    @ならば("クライアントが前もって知らせるとおり、署名した文書から伝わるのは{told}である")
    public void tells(Told what) {
        SignedPaper paper = client.paper();
        Expect.equal("told", what, Told.by(certificate(paper)));
        Expect.that("said beforehand", what.isSaid(paper.format(), paper.key()));
    }

    private static Optional<X509Certificate> certificate(SignedPaper paper) {
        return paper.format() == Format.RAW ? Optional.empty() : read(paper).signer();
    }

    /** Without an opinion on anybody. */
    private static Verification read(SignedPaper paper) {
        return new Verifier(TrustedAuthorities.of(List.of()), RevocationSource.NONE, VerifierPolicy.standard())
                .verify(VerificationRequest.application(paper.document(), Instant.EPOCH));
    }

    /** As the signer claims. */
    @Then("it says that it was signed on {date} at {time}")
    @ならば("署名時刻は{date}の{time}である")
    public void signedAt(LocalDate day, LocalTime time) {
        Instant expected = day.atTime(time).atZone(Validity.JAPAN).toInstant();
        Expect.equal("signing time", Optional.of(expected), read(client.paper()).signingTime());
    }

    /** RSA's signatures repeat. */
    @Then("the same document signed again at the same time gives the same bytes")
    @ならば("同じ時刻に同じ文書に署名すると同じ結果になる")
    public void repeats() {
        SignedPaper paper = client.paper();
        client.sign(client.card(), paper.key(), paper.format());
        Expect.bytes("signed document", paper.signed(), client.paper().signed());
    }

    /** What was there stays byte for byte, so that the earlier signature stays right. */
    @Then("what had been signed before is unchanged at its beginning")
    @ならば("それまでの署名済みの文書はそのまま残っている")
    public void appended() {
        SignedPaper paper = client.paper();
        Expect.bytes("beginning", paper.original(), Arrays.copyOf(paper.signed(), paper.original().length));
    }
}
