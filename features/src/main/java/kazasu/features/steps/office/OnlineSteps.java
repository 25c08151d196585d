package kazasu.features.steps.office;

import io.cucumber.java.en.When;
import io.cucumber.java.ja.もし;
import java.util.Set;
import kazasu.office.counter.OnlineWindow;
import kazasu.office.counter.PinPad;
import kazasu.office.counter.SignedRequest;
import kazasu.pki.CertificateKind;

/** 失効申請 from home, signed by the own card (rules.md §2.3). */
public final class OnlineSteps {
    private static final String WITH_MORE = " USER_AUTHENTICATION";

    private final Office office;

    /** Made once a scenario. */
    public OnlineSteps(Office office) {
        this.office = office;
    }

    private SignedRequest signed(Person person, Set<CertificateKind> kinds) {
        PinPad pad = office.visitors().pad();
        return window().revocation(kinds, office.cardOf(person), pad);
    }

    private OnlineWindow window() {
        return office.town().online();
    }

    /** The request takes its way. */
    @When("{person} asks online by own signature that {certificates} be revoked")
    @もし("{person}が自らの電子署名を付して{certificates}の失効をオンラインで申請する")
    public void revoke(Person person, Set<CertificateKind> kinds) {
        office.attempt(() -> window().revoke(signed(person, kinds)));
    }

    /** Somebody names one certificate more on the way. */
    @When("{person}'s request that the signature certificate be revoked arrives altered")
    @もし("{person}の署名用電子証明書の失効申請が書き換えられて届く")
    public void altered(Person person) {
        office.attempt(() -> {
            SignedRequest request = signed(person, Set.of(CertificateKind.SIGNATURE));
            return window().revoke(
                            new SignedRequest(request.text() + WITH_MORE, request.certificate(), request.signature()));
        });
    }
}
