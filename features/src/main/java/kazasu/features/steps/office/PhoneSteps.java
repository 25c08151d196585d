package kazasu.features.steps.office;

import static kazasu.features.steps.office.OfficeVocabulary.kind;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import java.util.List;
import java.util.Objects;
import kazasu.card.SeededChance;
import kazasu.features.steps.Expect;
import kazasu.features.steps.Hand;
import kazasu.features.targets.Credential;
import kazasu.office.CardKind;
import kazasu.office.CardRecord;
import kazasu.office.CertificateRecord;
import kazasu.office.Standing;
import kazasu.office.counter.OnlineWindow;
import kazasu.office.counter.PinPad;
import kazasu.office.rules.Phone;
import org.jspecify.annotations.Nullable;

/** スマホ用電子証明書: asked for by the card's own signature (rules.md §5), held and set free (§2.4). */
public final class PhoneSteps {
    private static final long CHANCE = 5;

    private final Office office;
    private @Nullable Hand phone;
    private int enrolled;

    /** Made once a scenario. */
    public PhoneSteps(Office office) {
        this.office = office;
    }

    private OnlineWindow window() {
        return office.town().online();
    }

    /** In the app, with the card on the phone. */
    @When("{person} enrols {phone}")
    @もし("{person}が{phone}にスマホ用電子証明書の発行を申請する")
    public void enrol(Person person, Phone kind) {
        PinPad pad = office.visitors().pad();
        office.attempt(() -> {
            Hand card = office.cardOf(person);
            phone = office.hold(
                    person,
                    window().enrol(window().enrolment(kind, card, pad), new SeededChance(CHANCE, enrolled++), pad));
        });
    }

    /** 0120-95-0178, for the phone alone. */
    @When("{person} reports the loss of the phone by telephone")
    @もし("{person}が電話でスマートフォンの紛失を届け出る")
    public void lost(Person person) {
        office.attempt(() -> {
            office.town().counter().reportLoss(record(person, 0).number());
        });
    }

    /** In the app, by the card's signature. */
    @When("{person} sets the phone free in the app")
    @もし("{person}がアプリでスマートフォンの一時停止を解除する")
    public void found(Person person) {
        PinPad pad = office.visitors().pad();
        office.attempt(() -> {
            window().release(window().release(record(person, 0).number(), office.cardOf(person), pad));
        });
    }

    /** By the books. */
    @Then("{person}'s phone's {credential} certificate is {state}")
    @ならば("{person}のスマートフォンの{credential}電子証明書は{state}")
    public void stands(Person person, Credential credential, Class<? extends Standing> state) {
        stands(person, 0, credential, state);
    }

    /** The one that was enrolled before. */
    @Then("{person}'s former phone's {credential} certificate is {state}")
    @ならば("{person}の以前のスマートフォンの{credential}電子証明書は{state}")
    public void formerStands(Person person, Credential credential, Class<? extends Standing> state) {
        stands(person, 1, credential, state);
    }

    private void stands(Person person, int before, Credential credential, Class<? extends Standing> state) {
        office.outcome().requireSeen();
        CardRecord phone = record(person, before);
        CertificateRecord record = office.look(books -> books.certificates().ofCard(phone.number())).stream()
                .filter(one -> one.kind() == kind(credential))
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new AssertionError("expected: a certificate on the phone; actual: none"));
        Standing standing = office.standing(record);
        Expect.that(state.getSimpleName() + ", and not " + standing, state.isInstance(standing));
    }

    /** The phone's stand beside them. */
    @Then("both certificates on {person}'s card are good")
    @ならば("{person}のカードの両方の電子証明書は有効である")
    public void cardIsGood(Person person) {
        office.outcome().requireSeen();
        long good = office.look(books -> books.certificates().ofHolder(person.code())).stream()
                .filter(record ->
                        office.look(books -> books.cards().find(record.card()).orElseThrow())
                                        .kind()
                                == CardKind.MY_NUMBER)
                .filter(record -> office.standing(record).isGood())
                .count();
        Expect.equal("good certificates on the card", 2L, good);
    }

    /** Its own key, with its own PIN, which guards the reading of its certificate too. */
    @Then("the phone signs with the {credential} key and its certificate verifies it")
    @ならば("スマートフォンは{credential}の鍵で署名し、電子証明書で検証できる")
    public void signs(Credential credential) {
        office.outcome().requireSeen();
        Hand there = Objects.requireNonNull(phone, "no phone was enrolled");
        Expect.that(
                "a signature that the certificate verifies",
                CardView.ofPhone(there, office.visitors()).signs(kind(credential)));
    }

    private CardRecord record(Person person, int before) {
        List<CardRecord> all = office.look(books -> books.cards().ofHolder(person.code())).stream()
                .filter(card -> card.kind().isPhone())
                .toList();
        return all.get(all.size() - 1 - before);
    }
}
