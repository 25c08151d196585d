package kazasu.corpus.make;

import static kazasu.pki.CertificateKind.SIGNATURE;
import static kazasu.verifier.Reason.UNTRUSTED_AUTHORITY;

import java.time.Instant;
import kazasu.corpus.CorpusRule;
import kazasu.pki.CertificateKind;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.status.RevocationReason;
import org.bouncycastle.asn1.x509.Extension;

/** Three authorities of one name: a verifier that takes the first of the name refuses the rest. */
final class Generations extends CmsFamily {
    private static final String SOURCE = "rules.md §2.1; card-interface.md §5.1";

    Generations(World world, Cases cases) {
        super(world, cases, "generation", CorpusRule.GENERATIONS, SOURCE);
    }

    @Override
    void add() {
        good("2015", world.person(People.TARO, "2017-03-01T02:00:00Z"), "2020-06-01T06:30:00Z");
        good("2015-last-day", world.person(People.HANAKO, "2019-09-14T20:00:00Z"), "2023-12-10T14:59:59Z");
        good("2019", world.person(People.HANAKO, "2022-04-05T02:00:00Z"), "2026-11-24T06:30:00Z");
        good("2023", world.person(People.HANAKO, "2025-12-20T02:00:00Z"), "2026-11-24T06:30:00Z");
        withoutKeyIdentifier();
        crossed();
        listsOfAll();
    }

    private void good(String name, Person person, String at) {
        Instant time = Instant.parse(at);
        Draft draft = cases.begin("cms/generation/" + name, CorpusRule.GENERATIONS, "cms-detached-der")
                .by(person.attributes())
                .at(time)
                .listOf(person);
        signed(draft, Papers.detached(person, time.minusSeconds(120)))
                .valid("Issued by generation " + name + "; all three are pinned.", name + "の世代が発行（三世代とも信頼）。", SOURCE);
    }

    private void withoutKeyIdentifier() {
        Person old = world.person(People.HANAKO, "2022-04-05T02:00:00Z");
        byte[] certificate = CertificateForge.like(old.certificate())
                .without(Extension.authorityKeyIdentifier)
                .signedBy(world.authorities().key(old.authority()));
        signed(
                        cases.begin("cms/generation/without-key-identifier", CorpusRule.OPEN, "cms-detached-der")
                                .by(old.attributes())
                                .listOf(old),
                        new CmsForge(Papers.FORM, old.key(), certificate, World.SIGNED).der())
                .valid(
                        "Issued by generation 2019 without authorityKeyIdentifier: the key must be found by trying.",
                        "2019年世代が発行、発行者鍵識別子なし（鍵を試して見つける）。",
                        "card-interface.md §5.3 (U)");
    }

    private void crossed() {
        CertificationAuthority newest = world.authorities().of(SIGNATURE, 2023);
        CertificationAuthority older = world.authorities().of(SIGNATURE, 2019);
        byte[] certificate = CertificateForge.like(taro.certificate())
                .authorityKey(newest.keyIdentifier())
                .signedBy(world.authorities().key(older));
        bad(
                "names-other-generation",
                new CmsForge(Papers.FORM, taro.key(), certificate, World.SIGNED).der(),
                UNTRUSTED_AUTHORITY,
                "It names generation 2023, but 2019 signed it.",
                "発行者鍵識別子は2023年世代だが、2019年世代の鍵で署名。");
        CertificationAuthority authentication = world.authorities().of(CertificateKind.USER_AUTHENTICATION, 2023);
        byte[] other = CertificateForge.like(taro.certificate())
                .authorityKey(authentication.keyIdentifier())
                .signedBy(world.authorities().key(authentication));
        bad(
                "signed-by-other-kind",
                new CmsForge(Papers.FORM, taro.key(), other, World.SIGNED).der(),
                UNTRUSTED_AUTHORITY,
                "It names the signature CA, but the user authentication CA signed it.",
                "発行者名は署名用認証局だが、利用者証明用認証局の鍵で署名。");
    }

    /** Generations count apart in nobody's promise: the same number, revoked under another key, says nothing. */
    private void listsOfAll() {
        CertificationAuthority older = world.authorities().of(SIGNATURE, 2019);
        byte[] others = Lists.at(
                older,
                People.MAEBASHI,
                World.NOW,
                Lists.entry(taro, World.NOW.minusSeconds(86_400), RevocationReason.KEY_COMPROMISE));
        signed(
                        begin("same-number-revoked-by-other-generation")
                                .lists("two-generations", others, Lists.of(taro, World.NOW)),
                        Papers.detached(taro))
                .valid(
                        "Its number is revoked on the list of another generation of the same name, not on its own.",
                        "同名の別世代の失効リストに同じ番号があるが、自世代のリストにはない。",
                        SOURCE + "; RFC 5280 §6.3.3");
    }
}
