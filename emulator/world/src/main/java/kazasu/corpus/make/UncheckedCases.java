package kazasu.corpus.make;

import static kazasu.pki.CertificateKind.SIGNATURE;
import static kazasu.pki.CertificateKind.USER_AUTHENTICATION;
import static kazasu.pki.status.RevocationReason.KEY_COMPROMISE;
import static kazasu.verifier.Reason.REVOCATION_NOT_ASKED;
import static kazasu.verifier.Reason.REVOCATION_STALE;
import static kazasu.verifier.Reason.REVOCATION_UNREACHABLE;
import static kazasu.verifier.Reason.REVOCATION_UNTRUSTED;
import static kazasu.verifier.Reason.STATUS_UNKNOWN;

import java.math.BigInteger;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import kazasu.corpus.CorpusRule;
import kazasu.corpus.Expected;
import kazasu.pki.CertificationAuthority;
import kazasu.pki.status.CertificateStatus;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.ocsp.ResponderID;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;

/** Revocation could not be checked: no source, stale ones, ones of others. "Could not check" is never "valid". */
final class UncheckedCases extends CmsFamily {
    private static final String SOURCE = "rules.md §5 (\"treat as not valid\"); RFC 5280 §6.3.3";
    private static final Expected NOT_OURS =
            Expected.of(REVOCATION_UNTRUSTED, REVOCATION_UNREACHABLE, STATUS_UNKNOWN, REVOCATION_NOT_ASKED);
    private static final Expected NONE = Expected.of(REVOCATION_UNREACHABLE, REVOCATION_UNTRUSTED, STATUS_UNKNOWN);

    private final byte[] signature;
    private final CertificationAuthority authority;
    private final RSAPrivateCrtKey authorityKey;
    private final byte[] list;
    private final byte[] good;

    UncheckedCases(World world, Cases cases) {
        super(world, cases, "unchecked", CorpusRule.NOT_CHECKED, SOURCE);
        signature = Papers.detached(taro);
        authority = taro.authority();
        authorityKey = world.authorities().key(authority);
        list = Lists.of(taro, World.NOW);
        good = world.ocsp().answer(taro, World.NOW, CertificateStatus.GOOD);
    }

    @Override
    void add() {
        signed(draft("no-source", World.NOW), signature)
                .bad(REVOCATION_NOT_ASKED, "Nothing is said about revocation.", "失効情報がまったくない。", SOURCE);
        times();
        strangers();
        otherLists();
        damaged();
        ocspTimes();
        ocspStrangers();
        ocspOthers();
    }

    private void times() {
        Expected stale = Expected.of(REVOCATION_STALE);
        crl(
                "crl-stale",
                Lists.of(taro, World.NOW.minus(Duration.ofDays(2))),
                stale,
                "The list's nextUpdate was yesterday.",
                "失効リストの次回更新日時が昨日。");
        crl(
                "crl-stale-for-years",
                Lists.of(taro, Instant.parse("2025-10-03T06:30:00Z")),
                stale,
                "The list is a year old.",
                "失効リストが1年前のもの。");
        Instant published = World.NOW.minus(Duration.ofDays(1));
        crl(
                "crl-ends-that-second",
                Lists.published(authority, People.MAEBASHI, published, World.NOW),
                stale,
                "nextUpdate is the second of checking.",
                "次回更新日時が検証時点と同じ秒。");
        signed(
                        draft("crl-ends-next-second", CorpusRule.CLOCK, World.NOW)
                                .list(Lists.published(authority, People.MAEBASHI, published, World.NOW.plusSeconds(1))),
                        signature)
                .valid("nextUpdate is a second after the checking.", "次回更新日時が検証時点の1秒後。", "decisions.md §15");
        signed(
                        draft("crl-begins-that-second", CorpusRule.CLOCK, World.NOW)
                                .list(Lists.published(
                                        authority, People.MAEBASHI, World.NOW, World.NOW.plusSeconds(86_400))),
                        signature)
                .valid("thisUpdate is the second of checking.", "発行日時が検証時点と同じ秒。", "decisions.md §15");
        Person expired = world.person(People.HANAKO, "2022-04-05T02:00:00Z");
        Instant before = expired.end().minus(Duration.ofDays(1));
        Instant after = expired.end().plus(Duration.ofDays(60));
        signed(
                        cases.begin("cms/unchecked/crl-after-expiry", CorpusRule.NOT_CHECKED, "cms-detached-der")
                                .by(expired.attributes())
                                .at(before)
                                .list(Lists.of(expired, after)),
                        Papers.detached(expired, before.minusSeconds(60)))
                .bad(
                        stale,
                        "The only list was published after the certificate expired, when it may be left out.",
                        "唯一の失効リストが証明書の満了後のもの（記載が省かれうる）。",
                        "rules.md §2.3 (retention)");
    }

    private void crl(String name, byte[] crl, Expected expected, String en, String ja) {
        signed(draft(name, World.NOW).list(crl), signature).bad(expected, en, ja, SOURCE);
    }

    private void strangers() {
        CertificationAuthority attacker = world.attacker().of(SIGNATURE, 2023);
        byte[] others = Lists.at(attacker, People.MAEBASHI, World.NOW);
        crl("crl-of-attacker", others, NOT_OURS, "The list is an attacker's of the same name.", "同名の偽認証局の失効リスト。");
        crl(
                "crl-of-attacker-copies-key-identifier",
                CrlForge.like(list).signedBy(world.attacker().key(attacker)),
                NOT_OURS,
                "An attacker signed the list; it names the real authority's key.",
                "偽の失効リストが本物の鍵識別子を名乗る。");
        crl(
                "crl-signed-by-holder",
                CrlForge.like(list).signedBy(taro.key()),
                NOT_OURS,
                "The holder signed the list.",
                "署名者自身が署名した失効リスト。");
        crl(
                "crl-of-other-generation",
                Lists.at(world.authorities().of(SIGNATURE, 2019), People.MAEBASHI, World.NOW),
                NONE,
                "The list is another generation's of the same name.",
                "同名の別世代の失効リスト。");
        crl(
                "crl-of-other-kind",
                Lists.at(world.authorities().of(USER_AUTHENTICATION, 2023), People.MAEBASHI, World.NOW),
                NONE,
                "The list is the user authentication CA's.",
                "利用者証明用認証局の失効リスト。");
        crl(
                "crl-of-other-partition",
                Lists.at(authority, People.TAKASAKI, World.NOW),
                NONE,
                "The list is another municipality's.",
                "別の市町村の失効リスト。");
    }

    private void otherLists() {
        crl(
                "crl-of-authorities",
                CrlForge.like(list)
                        .extension(Extension.issuingDistributionPoint, true, point(true, false))
                        .signedBy(authorityKey),
                NONE,
                "The list is about authorities' certificates only.",
                "認証局の証明書だけを対象とする失効リスト。");
        crl(
                "crl-of-attribute-certificates",
                CrlForge.like(list)
                        .extension(Extension.issuingDistributionPoint, true, point(false, true))
                        .signedBy(authorityKey),
                NONE,
                "The list is about attribute certificates only.",
                "属性証明書だけを対象とする失効リスト。");
        crl(
                "crl-delta",
                CrlForge.like(list)
                        .extension(Extension.deltaCRLIndicator, true, new ASN1Integer(3))
                        .signedBy(authorityKey),
                NONE,
                "The list is a delta to one that is not there.",
                "差分だけの失効リスト（元のリストがない）。");
        crl(
                "crl-unknown-critical",
                CrlForge.like(list)
                        .extension(new ASN1ObjectIdentifier("1.2.392.200149.8.5.9.9"), true, new DERUTF8String("TEST"))
                        .signedBy(authorityKey),
                NONE,
                "The list has a critical extension that nobody knows.",
                "失効リストに未知の必須拡張。");
        crl(
                "crl-sha1",
                CrlForge.like(list)
                        .algorithm(Ders.withNull(PKCSObjectIdentifiers.sha1WithRSAEncryption), "SHA1withRSA")
                        .signedBy(authorityKey),
                NONE,
                "The list is signed with SHA-1.",
                "失効リストの署名がSHA-1。");
    }

    private IssuingDistributionPoint point(boolean authorities, boolean attributes) {
        GeneralNames name = new GeneralNames(new GeneralName(authority.partition(People.MAEBASHI)));
        return new IssuingDistributionPoint(
                new DistributionPointName(name), false, authorities, null, false, attributes);
    }

    private void damaged() {
        byte[] revoking =
                Lists.of(taro, World.NOW, Lists.entry(taro, World.NOW.minusSeconds(86_400 * 3), KEY_COMPROMISE));
        crl(
                "crl-entries-removed",
                CrlForge.like(revoking).emptied().signedAs(revoking),
                NOT_OURS,
                "All entries were taken off the list after it was signed.",
                "署名後に失効リストの記載がすべて削除された。");
        crl(
                "crl-signature-wrong",
                Ders.flipped(list, list.length - 20, 1),
                NOT_OURS,
                "A bit of the list's signature was turned over.",
                "失効リストの署名値の1ビットが反転。");
        crl("crl-truncated", Arrays.copyOf(list, list.length / 2), NONE, "The list is cut off.", "失効リストが途中で切れている。");
        crl("crl-empty", new byte[0], NONE, "The list is an empty file.", "失効リストのファイルが空。");
        crl(
                "crl-is-a-certificate",
                Ders.encoded(authority.certificate()),
                NONE,
                "A certificate in place of the list.",
                "失効リストの代わりに証明書。");
    }

    private void ocsp(String name, Instant at, byte[] answer, Expected expected, String en, String ja) {
        signed(draft(name, at).ocsp(answer), signature).bad(expected, en, ja, "rules.md §5; RFC 6960 §3.2, §4.2.2.2");
    }

    private void ocspTimes() {
        Expected stale = Expected.of(REVOCATION_STALE);
        ocsp(
                "ocsp-stale",
                World.NOW,
                world.ocsp().answer(taro, World.NOW.minus(Duration.ofHours(1)), CertificateStatus.GOOD),
                stale,
                "The answer is an hour old.",
                "OCSP回答が1時間前のもの。");
        ocsp(
                "ocsp-ends-that-second",
                World.NOW.plusSeconds(900),
                good,
                stale,
                "The answer ends in the second of checking.",
                "OCSP回答の次回更新日時が検証時点と同じ秒。");
    }

    private void ocspStrangers() {
        byte[] attackers = world.ocsp()
                .answer(
                        world.attacker(),
                        Ocsp.id(
                                world.attacker().of(SIGNATURE, 2023),
                                taro.certificate().getSerialNumber()),
                        World.NOW,
                        CertificateStatus.GOOD);
        ocsp(
                "ocsp-of-attacker",
                World.NOW,
                attackers,
                NOT_OURS,
                "The responder is an attacker's, and speaks of the attacker's authority.",
                "偽認証局のOCSPレスポンダの回答。");
        RSAPrivateCrtKey key = world.newKey();
        byte[] self = CertificateForge.like(taro.certificate())
                .issuer(new X500Name("CN=OCSP Responder TEST"))
                .subject(new X500Name("CN=OCSP Responder TEST"))
                .key(SmallKeys.encodedPublic(key.getModulus(), key.getPublicExponent()))
                .signedBy(key);
        ResponderID byName = new ResponderID(new X500Name("CN=OCSP Responder TEST"));
        ocsp(
                "ocsp-responder-self-signed",
                World.NOW,
                Ocsp.resigned(good, key, byName, self),
                NOT_OURS,
                "The responder's certificate is self-signed.",
                "OCSPレスポンダの証明書が自己署名。");
        ocsp(
                "ocsp-responder-is-holder",
                World.NOW,
                Ocsp.resigned(
                        good,
                        taro.key(),
                        Ocsp.byKey(taro.certificate().getPublicKey()),
                        Ders.encoded(taro.certificate())),
                NOT_OURS,
                "The holder answers, whose certificate is not for OCSP.",
                "署名者自身がOCSP回答を作成。");
        ocsp(
                "ocsp-signature-wrong",
                World.NOW,
                Ocsp.damaged(good),
                NOT_OURS,
                "A bit of the answer's signature was turned over.",
                "OCSP回答の署名値の1ビットが反転。");
        ocsp(
                "ocsp-without-certificate",
                World.NOW,
                Ocsp.resigned(good, key, Ocsp.byKey(taro.certificate().getPublicKey())),
                NOT_OURS,
                "The responder's certificate is missing.",
                "OCSPレスポンダの証明書がない。");
        signed(
                        draft("ocsp-by-authority-itself", CorpusRule.GOOD, World.NOW)
                                .ocsp(Ocsp.resigned(
                                        good,
                                        authorityKey,
                                        Ocsp.byKey(authority.certificate().getPublicKey()))),
                        signature)
                .valid("The authority itself signed the answer.", "認証局自身が署名したOCSP回答。", "RFC 6960 §4.2.2.2");
    }

    private void ocspOthers() {
        ocsp(
                "ocsp-unknown",
                World.NOW,
                world.ocsp().answer(taro, World.NOW, CertificateStatus.UNKNOWN),
                Expected.of(STATUS_UNKNOWN),
                "The responder does not know the certificate.",
                "OCSPの回答が不明（unknown）。");
        byte[] another = world.ocsp()
                .answer(
                        world.authorities(),
                        Ocsp.id(authority, BigInteger.valueOf(0x7777)),
                        World.NOW,
                        CertificateStatus.GOOD);
        ocsp(
                "ocsp-of-other-certificate",
                World.NOW,
                another,
                NONE,
                "The answer is about another certificate.",
                "別の証明書についてのOCSP回答。");
        byte[] generation = world.ocsp()
                .answer(
                        world.authorities(),
                        Ocsp.id(
                                world.authorities().of(SIGNATURE, 2019),
                                taro.certificate().getSerialNumber()),
                        World.NOW,
                        CertificateStatus.GOOD);
        ocsp(
                "ocsp-of-other-generation",
                World.NOW,
                generation,
                NOT_OURS,
                "The answer is about the same number of another generation.",
                "別世代の同じ番号についてのOCSP回答。");
        ocsp(
                "ocsp-try-later",
                World.NOW,
                Ocsp.error(3),
                NONE,
                "The responder says: try later.",
                "OCSPレスポンダがtryLaterを返した。");
        ocsp(
                "ocsp-unauthorized",
                World.NOW,
                Ocsp.error(6),
                NONE,
                "The responder says: unauthorized.",
                "OCSPレスポンダがunauthorizedを返した。");
        ocsp("ocsp-truncated", World.NOW, Arrays.copyOf(good, 500), NONE, "The answer is cut off.", "OCSP回答が途中で切れている。");
    }

    private Draft draft(String name, Instant at) {
        return draft(name, CorpusRule.NOT_CHECKED, at);
    }

    private Draft draft(String name, CorpusRule rule, Instant at) {
        return cases.begin("cms/unchecked/" + name, rule, "cms-detached-der")
                .by(taro.attributes())
                .at(at);
    }
}
