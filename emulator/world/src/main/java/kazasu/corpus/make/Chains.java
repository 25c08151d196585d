package kazasu.corpus.make;

import static kazasu.pki.CertificateKind.SIGNATURE;
import static kazasu.verifier.Reason.AUTHORITY_NOT_VALID;
import static kazasu.verifier.Reason.UNTRUSTED_AUTHORITY;

import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kazasu.corpus.CorpusRule;
import kazasu.corpus.Expected;
import kazasu.model.Profile;
import kazasu.pki.CertificateKind;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.JukiAuthority;
import kazasu.pki.Prefecture;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;

/** Who issued it? Attackers of the same name, holders who play authority, authorities that nobody pinned. */
final class Chains extends CmsFamily {
    private final CertificationAuthority attacker;
    private final RSAPrivateCrtKey attackersKey;

    Chains(World world, Cases cases) {
        super(world, cases, "chain", CorpusRule.CHAIN, "rules.md §2.1, §5; RFC 5280 §6.1");
        attacker = world.attacker().of(SIGNATURE, 2023);
        attackersKey = world.attacker().key(attacker);
    }

    @Override
    void add() {
        attackers();
        insiders();
        unpinned();
        ended();
    }

    private void attackers() {
        Person mallory = world.issue(
                world.attacker(),
                People.TARO,
                Instant.parse("2025-10-01T02:00:00Z"),
                Profile.PLASTIC,
                Optional.of(Map.of(
                        SIGNATURE,
                        taro.certificate().getSerialNumber(),
                        CertificateKind.USER_AUTHENTICATION,
                        world.newSerial())));
        bad(
                "attacker",
                Papers.detached(mallory),
                UNTRUSTED_AUTHORITY,
                "An attacker's authority of the same name issued it, with the holder's attributes and number.",
                "同名の偽認証局が、本人の4情報と発行番号で発行。");
        byte[] own = Ders.encoded(mallory.certificate());
        RSAPrivateCrtKey key = mallory.key();
        bad(
                "attacker-encloses-authority",
                new CmsForge(Papers.FORM, key, own, World.SIGNED)
                        .certificates(own, Ders.encoded(attacker.certificate()))
                        .der(),
                UNTRUSTED_AUTHORITY,
                "The same; the attacker's authority is enclosed.",
                "同上、偽認証局の証明書も同封。");
        forged(
                "attacker-without-key-identifier",
                CertificateForge.like(mallory.certificate()).without(Extension.authorityKeyIdentifier),
                key,
                "The attacker's certificate names no authority's key.",
                "偽認証局による証明書に発行者鍵識別子がない。");
        forged(
                "attacker-copies-key-identifier",
                CertificateForge.like(mallory.certificate())
                        .authorityKey(taro.authority().keyIdentifier()),
                key,
                "The attacker's certificate names the real authority's key.",
                "偽認証局による証明書が本物の鍵識別子を名乗る。");
        byte[] copied = CertificateForge.like(taro.authority().certificate())
                .key(attacker.certificate().getPublicKey())
                .extension(
                        Extension.subjectKeyIdentifier,
                        false,
                        new SubjectKeyIdentifier(taro.authority().keyIdentifier()))
                .signedBy(attackersKey);
        byte[] holder = CertificateForge.like(mallory.certificate())
                .authorityKey(taro.authority().keyIdentifier())
                .signedBy(attackersKey);
        bad(
                "attacker-copies-authority",
                new CmsForge(Papers.FORM, key, holder, World.SIGNED)
                        .certificates(holder, copied)
                        .der(),
                UNTRUSTED_AUTHORITY,
                "The attacker's authority has the real one's name, number and key identifier, and is enclosed.",
                "名前・番号・鍵識別子が本物と同じ偽認証局の証明書を同封。");
    }

    private void forged(String name, CertificateForge certificate, RSAPrivateCrtKey key, String en, String ja) {
        byte[] made = certificate.signedBy(attackersKey);
        bad(name, new CmsForge(Papers.FORM, key, made, World.SIGNED).der(), UNTRUSTED_AUTHORITY, en, ja);
    }

    /** Everybody with a card has a key that a pinned authority certified. */
    private void insiders() {
        Person hanako = world.person(People.HANAKO, "2025-12-20T02:00:00Z");
        X500Name name = X500Name.getInstance(
                hanako.certificate().getSubjectX500Principal().getEncoded());
        RSAPrivateCrtKey key = world.newKey();
        byte[] issued = CertificateForge.like(taro.certificate())
                .issuer(name)
                .key(SmallKeys.encodedPublic(key.getModulus(), key.getPublicExponent()))
                .authorityKey(Ders.keyIdentifier(hanako.certificate().getPublicKey()))
                .signedBy(hanako.key());
        bad(
                "holder-as-authority",
                new CmsForge(Papers.FORM, key, issued, World.SIGNED)
                        .certificates(issued, Ders.encoded(hanako.certificate()))
                        .der(),
                UNTRUSTED_AUTHORITY,
                "A holder issued it, whose own certificate a pinned authority issued.",
                "正規の利用者が自分の鍵で発行した証明書。");
        byte[] damaged = Ders.encoded(taro.certificate());
        damaged[damaged.length - 1] ^= 1;
        bad(
                "certificate-signature-wrong",
                new CmsForge(Papers.FORM, taro.key(), damaged, World.SIGNED).der(),
                UNTRUSTED_AUTHORITY,
                "A bit of the authority's signature on the certificate was turned over.",
                "証明書の認証局署名の1ビットが反転。");
        byte[] edited = CertificateForge.like(taro.certificate())
                .serial(world.newSerial())
                .unsigned();
        bad(
                "certificate-unsigned",
                new CmsForge(Papers.FORM, taro.key(), edited, World.SIGNED).der(),
                UNTRUSTED_AUTHORITY,
                "The authority's signature on the certificate is all zero.",
                "証明書の認証局署名がすべて0。");
        CertificationAuthority other = world.authorities().of(CertificateKind.USER_AUTHENTICATION, 2023);
        byte[] crossed = CertificateForge.like(taro.certificate())
                .issuer(other.name())
                .signedBy(world.authorities().key(taro.authority()));
        bad(
                "issuer-name-of-other-authority",
                new CmsForge(Papers.FORM, taro.key(), crossed, World.SIGNED).der(),
                UNTRUSTED_AUTHORITY,
                "The certificate names the user authentication CA, but the signature CA signed it.",
                "発行者名は利用者証明用認証局だが、署名用認証局の鍵で署名。");
    }

    private void unpinned() {
        Person old = world.person(People.HANAKO, "2022-04-05T02:00:00Z");
        String pinned = cases.put(
                "authorities/2023-only.pem",
                Pems.of(List.of(
                        world.authorities().of(SIGNATURE, 2023),
                        world.authorities().of(CertificateKind.USER_AUTHENTICATION, 2023))));
        signed(begin("generation-not-pinned", old).authorities(pinned), Papers.detached(old))
                .bad(
                        UNTRUSTED_AUTHORITY,
                        "Generation 2019 issued it; only 2023 is pinned.",
                        "2019年世代が発行、2023年世代だけを信頼。",
                        "rules.md §2.1");
        CertificationAuthority governor = JukiAuthority.create(Prefecture.values()[9], world::newKey);
        byte[] certificate = CertificateForge.like(taro.certificate())
                .issuer(governor.name())
                .authorityKey(governor.keyIdentifier())
                .signedBy(attackersKey);
        bad(
                "governor-not-pinned",
                new CmsForge(Papers.FORM, taro.key(), certificate, World.SIGNED).der(),
                UNTRUSTED_AUTHORITY,
                "A governor's authority of the old card is named, which nobody pinned.",
                "住民基本台帳カード時代の知事の認証局（信頼していない）。");
    }

    /** A certificate isn't shortened to its authority's end (decisions.md §8), so it can outlive it. */
    private void ended() {
        Person late = world.person(People.TARO, "2030-05-10T02:00:00Z");
        Instant at = Instant.parse("2033-08-01T03:00:00Z");
        signed(
                        cases.begin("cms/chain/authority-ended", CorpusRule.CHAIN, "cms-detached-der")
                                .by(late.attributes())
                                .at(at)
                                .listOf(late),
                        Papers.detached(late, at.minusSeconds(60)))
                .bad(
                        Expected.of(AUTHORITY_NOT_VALID, UNTRUSTED_AUTHORITY),
                        "The certificate is still valid, its authority's is over.",
                        "証明書は有効期間内だが、認証局証明書の期間が満了。",
                        "rules.md §5; RFC 5280 §6.1.3");
    }
}
