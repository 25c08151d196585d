package kazasu.corpus.make;

import static kazasu.pki.CertificateKind.SIGNATURE;
import static kazasu.pki.CertificateKind.USER_AUTHENTICATION;
import static kazasu.verifier.Reason.ATTRIBUTES_MISSING;
import static kazasu.verifier.Reason.BAD_CERTIFICATE;
import static kazasu.verifier.Reason.CHALLENGE_DIFFERENT;
import static kazasu.verifier.Reason.CHALLENGE_EXPIRED;
import static kazasu.verifier.Reason.CHALLENGE_OTHER_SITE;
import static kazasu.verifier.Reason.CRITICAL_EXTENSION;
import static kazasu.verifier.Reason.EXPIRED;
import static kazasu.verifier.Reason.MALFORMED;
import static kazasu.verifier.Reason.NOT_YET_VALID;
import static kazasu.verifier.Reason.NO_SIGNING_CERTIFICATE;
import static kazasu.verifier.Reason.ON_HOLD;
import static kazasu.verifier.Reason.REVOCATION_NOT_ASKED;
import static kazasu.verifier.Reason.REVOCATION_STALE;
import static kazasu.verifier.Reason.REVOKED;
import static kazasu.verifier.Reason.SIGNATURE_WRONG;
import static kazasu.verifier.Reason.SIGNED_IN_FUTURE;
import static kazasu.verifier.Reason.SIGNED_OUTSIDE_VALIDITY;
import static kazasu.verifier.Reason.UNTRUSTED_AUTHORITY;
import static kazasu.verifier.Reason.WEAK_ALGORITHM;
import static kazasu.verifier.Reason.WRONG_KEY_USAGE;
import static kazasu.verifier.Reason.WRONG_KIND;
import static kazasu.verifier.Reason.WRONG_POLICY;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kazasu.corpus.CorpusRule;
import kazasu.corpus.Expected;
import kazasu.model.Profile;
import kazasu.model.Profiles;
import kazasu.pki.status.RevocationEntry;
import kazasu.pki.status.RevocationReason;
import kazasu.verifier.Challenge;
import kazasu.verifier.Purpose;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.PolicyInformation;

/** Answers to a login's challenge: RSASSA-PKCS1-v1_5 with SHA-256 over its bytes, by the user authentication key. */
final class Logins {
    private static final String SITE = "https://portal.jpki-test.example:8443";
    private static final String SOURCE = "rules.md §5 (Art. 38); card-interface.md §5.5";
    private static final String CHALLENGES = "decisions.md §15; rules.md §5";
    private static final ASN1ObjectIdentifier NOBODYS = new ASN1ObjectIdentifier("1.2.392.200149.8.5.9.8");

    private final World world;
    private final Cases cases;
    private final Person taro;
    private final Challenge asked;

    Logins(World world, Cases cases) {
        this.world = world;
        this.cases = cases;
        taro = world.taro();
        asked = challenge(SITE, World.NOW.minusSeconds(20));
    }

    void add() {
        good();
        challenges();
        signatures();
        certificates();
        validity();
        revocation();
    }

    private Challenge challenge(String site, Instant issued) {
        byte[] nonce = new byte[32];
        world.chance().nextBytes(nonce);
        return Challenge.of(site, issued, nonce);
    }

    private void good() {
        person("card", taro, "By a card.", "カードによる応答。");
        person(
                "generation-2019",
                world.person(People.HANAKO, "2022-04-05T02:00:00Z"),
                "By a card whose certificate is of generation 2019.",
                "2019年世代の証明書による応答。");
        person(
                "leap-day",
                world.person(People.LEAP, "2023-03-01T02:00:00Z"),
                "By somebody born on 29 February.",
                "2月29日生まれの利用者による応答。");
        person(
                "child",
                world.person(
                        People.REIWA,
                        "2025-10-05T02:00:00Z",
                        Profiles.find("child").orElseThrow()),
                "By a child's card, which has no signature certificate.",
                "子どものカード（署名用証明書なし）による応答。");
        Challenge ahead = challenge(SITE, World.NOW.plusSeconds(5));
        answered("clock-5-seconds-ahead", CorpusRule.CLOCK, ahead, ahead, World.NOW)
                .valid("The challenge is from five seconds ahead.", "チャレンジの発行が5秒先。", CHALLENGES);
        Challenge old = challenge(SITE, World.NOW.minus(Duration.ofMinutes(4)));
        answered("four-minutes-old", CorpusRule.CHALLENGE, old, old, World.NOW)
                .valid("The challenge is four minutes old.", "チャレンジが4分前のもの。", CHALLENGES);
    }

    private void person(String name, Person person, String en, String ja) {
        byte[] signature = person.card(USER_AUTHENTICATION).sign(asked.encoded());
        draft("good-" + name, CorpusRule.GOOD, asked, signature, Ders.encoded(person.certificate(USER_AUTHENTICATION)))
                .list(Lists.at(
                        person.authority(USER_AUTHENTICATION), person.holder().municipality(), World.NOW))
                .valid(en, ja, SOURCE);
    }

    private void challenges() {
        Challenge earlier = challenge(SITE, World.NOW.minusSeconds(90));
        answered("replayed", CorpusRule.CHALLENGE, earlier, asked, World.NOW)
                .bad(
                        CHALLENGE_DIFFERENT,
                        "The answer to an earlier challenge of the same site.",
                        "同じサイトの以前のチャレンジへの応答の再利用。",
                        CHALLENGES);
        Challenge sameTime = challenge(SITE, asked.issued());
        answered("other-nonce", CorpusRule.CHALLENGE, sameTime, asked, World.NOW)
                .bad(
                        CHALLENGE_DIFFERENT,
                        "The answer to another challenge of the same second.",
                        "同じ秒に発行された別のチャレンジへの応答。",
                        CHALLENGES);
        Challenge elsewhere = new Challenge("https://phishing.example", asked.issued(), asked.nonce());
        answered("other-site", CorpusRule.CHALLENGE, elsewhere, asked, World.NOW)
                .bad(
                        Expected.of(CHALLENGE_OTHER_SITE, CHALLENGE_DIFFERENT),
                        "The holder answered another site, which passed the nonce on.",
                        "別のサイトが中継したチャレンジへの応答。",
                        CHALLENGES);
        Challenge otherPort = new Challenge("https://portal.jpki-test.example", asked.issued(), asked.nonce());
        answered("other-port", CorpusRule.CHALLENGE, otherPort, asked, World.NOW)
                .bad(
                        Expected.of(CHALLENGE_OTHER_SITE, CHALLENGE_DIFFERENT),
                        "The holder answered the same host on another port.",
                        "同じホストの別ポートへの応答。",
                        CHALLENGES);
        answered("six-minutes-old", CorpusRule.CHALLENGE, asked, asked, World.NOW.plusSeconds(340))
                .bad(CHALLENGE_EXPIRED, "The challenge is six minutes old.", "チャレンジが6分前のもの。", CHALLENGES);
        answered("day-old", CorpusRule.CHALLENGE, asked, asked, World.NOW.plusSeconds(86_400))
                .bad(CHALLENGE_EXPIRED, "The challenge is a day old.", "チャレンジが1日前のもの。", CHALLENGES);
        Challenge future = challenge(SITE, World.NOW.plusSeconds(3600));
        answered("from-the-future", CorpusRule.CHALLENGE, future, future, World.NOW)
                .bad(
                        Expected.of(CHALLENGE_EXPIRED, SIGNED_IN_FUTURE),
                        "The challenge was issued an hour ahead.",
                        "チャレンジの発行が1時間先。",
                        CHALLENGES);
        shapes();
    }

    /** The holder signed something that is no challenge. */
    private void shapes() {
        Expected none = Expected.of(MALFORMED, CHALLENGE_DIFFERENT, SIGNATURE_WRONG);
        signedBytes(
                "document-as-challenge",
                Papers.FORM,
                none,
                "The holder signed a document in place of a challenge.",
                "チャレンジではなく文書への署名。");
        signedBytes(
                "trailing-byte",
                Arrays.copyOf(asked.encoded(), asked.encoded().length + 1),
                none,
                "A byte follows the challenge.",
                "チャレンジの後に余分な1バイト。");
        signedBytes(
                "line-ends",
                new String(asked.encoded(), StandardCharsets.US_ASCII)
                        .replace("\n", "\r\n")
                        .getBytes(StandardCharsets.US_ASCII),
                none,
                "The challenge's lines end in CR LF.",
                "チャレンジの改行がCR LF。");
        signedBytes(
                "bare-nonce",
                asked.nonce().getBytes(StandardCharsets.US_ASCII),
                none,
                "Only the nonce was signed.",
                "ノンスだけへの署名。");
        signedBytes("empty", new byte[0], none, "Nothing was signed.", "空のデータへの署名。");
    }

    private void signedBytes(String name, byte[] bytes, Expected expected, String en, String ja) {
        byte[] signature = taro.card(USER_AUTHENTICATION).sign(bytes);
        base("login/challenge/" + name, CorpusRule.CHALLENGE)
                .document("challenge.txt", bytes)
                .signature("signature.bin", signature)
                .certificate(Ders.encoded(taro.certificate(USER_AUTHENTICATION)))
                .challenge(asked)
                .bad(expected, en, ja, CHALLENGES);
    }

    private void signatures() {
        RSAPrivateCrtKey key = taro.key(USER_AUTHENTICATION);
        byte[] message = asked.encoded();
        byte[] proper = taro.card(USER_AUTHENTICATION).sign(message);
        wrong("one-bit", Ders.flipped(proper, 128, 8), "A bit of the signature was turned over.", "署名値の1ビットが反転。");
        wrong(
                "of-other-challenge",
                taro.card(USER_AUTHENTICATION)
                        .sign(challenge(SITE, asked.issued()).encoded()),
                "The signature is over another challenge than the one shown.",
                "提示と異なるチャレンジへの署名値。");
        wrong("empty", new byte[0], "The signature is empty.", "署名値が空。");
        wrong("short", Arrays.copyOf(proper, 255), "The signature is a byte short.", "署名値が1バイト不足。");
        wrong("zero", new byte[256], "The signature is all zero.", "署名値がすべて0。");
        wrong(
                "sha1",
                KeySigner.sign("SHA1withRSA", key, message),
                "The challenge was hashed with SHA-1.",
                "SHA-1による署名。");
        wrong(
                "pss",
                Pss.sign(key, message, world.chance()),
                "A PSS signature, where PKCS #1 v1.5 is asked for.",
                "PKCS #1 v1.5ではなくPSSによる署名。");
        wrong(
                "padding",
                RsaBlocks.raw(key, RsaBlocks.trailing(RsaBlocks.digestInfo(Ders.SHA256, Ders.sha256(message)))),
                "Rubbish follows the DigestInfo.",
                "DigestInfoの後に余分なデータ。");
        wrong(
                "hash-twice",
                KeySigner.sign("SHA256withRSA", key, Ders.sha256(message)),
                "The challenge was hashed twice.",
                "二重にハッシュした署名値。");
        wrong("other-key", taro.card(SIGNATURE).sign(message), "The card's signature key made it.", "署名用の鍵による署名値。");
        Person hanako = world.person(People.HANAKO, "2025-12-20T02:00:00Z");
        draft(
                        "signature-other-holder",
                        CorpusRule.SIGNATURE,
                        asked,
                        proper,
                        Ders.encoded(hanako.certificate(USER_AUTHENTICATION)))
                .list(Lists.at(hanako.authority(USER_AUTHENTICATION), People.TAKASAKI, World.NOW))
                .bad(SIGNATURE_WRONG, "Another holder's certificate is shown.", "別の利用者の証明書を提示。", SOURCE);
    }

    private void wrong(String name, byte[] signature, String en, String ja) {
        draft("signature-" + name, CorpusRule.SIGNATURE, asked, signature, own())
                .bad(Expected.of(SIGNATURE_WRONG, MALFORMED, WEAK_ALGORITHM), en, ja, SOURCE);
    }

    private byte[] own() {
        return Ders.encoded(taro.certificate(USER_AUTHENTICATION));
    }

    private void certificates() {
        byte[] proper = taro.card(USER_AUTHENTICATION).sign(asked.encoded());
        draft(
                        "kind-signature-certificate",
                        CorpusRule.KIND,
                        asked,
                        taro.card(SIGNATURE).sign(asked.encoded()),
                        Ders.encoded(taro.certificate()))
                .listOf(taro)
                .bad(
                        Expected.of(WRONG_KIND, WRONG_KEY_USAGE, WRONG_POLICY),
                        "Answered with the signature certificate.",
                        "署名用電子証明書による応答。",
                        SOURCE);
        certificate(
                "missing",
                proper,
                new byte[0],
                Expected.of(BAD_CERTIFICATE, NO_SIGNING_CERTIFICATE, MALFORMED),
                "The certificate is an empty file.",
                "証明書が空。");
        certificate(
                "truncated",
                proper,
                Arrays.copyOf(own(), 400),
                Expected.of(BAD_CERTIFICATE, MALFORMED),
                "The certificate is cut off.",
                "証明書が途中で切れている。");
        certificate(
                "trailing-byte",
                proper,
                Arrays.copyOf(own(), own().length + 1),
                Expected.of(BAD_CERTIFICATE, MALFORMED),
                "A byte follows the certificate.",
                "証明書の後に余分な1バイト。");
        Person mallory = world.issue(
                world.attacker(),
                People.TARO,
                Instant.parse("2025-10-01T02:00:00Z"),
                Profile.PLASTIC,
                Optional.empty());
        certificate(
                "of-attacker",
                mallory.card(USER_AUTHENTICATION).sign(asked.encoded()),
                Ders.encoded(mallory.certificate(USER_AUTHENTICATION)),
                Expected.of(UNTRUSTED_AUTHORITY),
                "An attacker's authority of the same name issued the certificate.",
                "同名の偽認証局が発行した証明書。");
        certificate(
                "critical-extension",
                proper,
                like().extension(NOBODYS, true, new DERUTF8String("TEST")).signedBy(authorityKey()),
                Expected.of(CRITICAL_EXTENSION),
                "A critical extension that nobody knows.",
                "未知の必須拡張がある。");
        certificate(
                "policy",
                proper,
                like().extension(
                                Extension.certificatePolicies,
                                true,
                                new CertificatePolicies(new PolicyInformation(NOBODYS)))
                        .signedBy(authorityKey()),
                Expected.of(WRONG_POLICY),
                "Another policy.",
                "別のポリシー。");
        RSAPrivateCrtKey small = SmallKeys.of(world.chance(), 1024, BigInteger.valueOf(65537));
        byte[] weak = like().key(SmallKeys.encodedPublic(small.getModulus(), small.getPublicExponent()))
                .signedBy(authorityKey());
        certificate(
                "rsa-1024",
                KeySigner.sign("SHA256withRSA", small, asked.encoded()),
                weak,
                Expected.of(WEAK_ALGORITHM),
                "The holder's key has 1024 bits.",
                "利用者の鍵が1024ビット。");
        draft("applicant", CorpusRule.ATTRIBUTES, asked, proper, own())
                .by(taro.attributes())
                .bad(
                        ATTRIBUTES_MISSING,
                        "A person is to be compared, but this certificate names nobody.",
                        "本人照合を求められたが、利用者証明用証明書に4情報はない。",
                        SOURCE);
    }

    private CertificateForge like() {
        return CertificateForge.like(taro.certificate(USER_AUTHENTICATION)).serial(world.newSerial());
    }

    private RSAPrivateCrtKey authorityKey() {
        return world.authorities().key(taro.authority(USER_AUTHENTICATION));
    }

    private void certificate(
            String name, byte[] signature, byte[] certificate, Expected expected, String en, String ja) {
        draft("certificate-" + name, CorpusRule.SIGNER, asked, signature, certificate)
                .bad(expected, en, ja, SOURCE);
    }

    private void validity() {
        Instant end = taro.certificate(USER_AUTHENTICATION).getNotAfter().toInstant();
        Instant begin = taro.certificate(USER_AUTHENTICATION).getNotBefore().toInstant();
        at("last-second", end).valid("Answered in the last second of validity.", "有効期間の最後の1秒に応答。", SOURCE);
        at("second-after", end.plusSeconds(1))
                .bad(EXPIRED, "Answered a second after the certificate's end.", "有効期間満了の1秒後に応答。", SOURCE);
        at("before", begin.minusSeconds(60))
                .bad(
                        Expected.of(NOT_YET_VALID, SIGNED_OUTSIDE_VALIDITY),
                        "Answered a minute before the certificate begins.",
                        "有効期間開始の1分前に応答。",
                        SOURCE);
    }

    private Draft at(String name, Instant at) {
        Challenge then = challenge(SITE, at.minusSeconds(2));
        return answered("validity-" + name, CorpusRule.VALIDITY, then, then, at);
    }

    private void revocation() {
        byte[] proper = taro.card(USER_AUTHENTICATION).sign(asked.encoded());
        for (RevocationReason reason : List.of(
                RevocationReason.CERTIFICATE_HOLD, RevocationReason.KEY_COMPROMISE, RevocationReason.SUPERSEDED)) {
            RevocationEntry entry = new RevocationEntry(
                    taro.certificate(USER_AUTHENTICATION).getSerialNumber(), World.NOW.minusSeconds(172_800), reason);
            draft("revoked-" + reason.rfcName(), CorpusRule.REVOCATION, asked, proper, own())
                    .list(Lists.at(taro.authority(USER_AUTHENTICATION), People.MAEBASHI, World.NOW, entry))
                    .bad(
                            reason == RevocationReason.CERTIFICATE_HOLD ? ON_HOLD : REVOKED,
                            "The certificate is revoked: " + reason.rfcName() + ".",
                            "証明書は失効（" + reason.rfcName() + "）。",
                            SOURCE);
        }
        draft("unchecked-stale", CorpusRule.NOT_CHECKED, asked, proper, own())
                .list(Lists.at(taro.authority(USER_AUTHENTICATION), People.MAEBASHI, World.NOW.minusSeconds(172_800)))
                .bad(REVOCATION_STALE, "The list is two days old.", "失効リストが2日前のもの。", SOURCE);
        cases.begin("login/unchecked/no-source", CorpusRule.NOT_CHECKED, "login")
                .document("challenge.txt", asked.encoded())
                .signature("signature.bin", proper)
                .certificate(own())
                .challenge(asked)
                .bad(REVOCATION_NOT_ASKED, "Nothing is said about revocation.", "失効情報がまったくない。", SOURCE);
    }

    /** Answered properly by the card; checked with what the site had asked. */
    private Draft answered(String name, CorpusRule rule, Challenge answered, Challenge asks, Instant at) {
        return draft(name, rule, answered, taro.card(USER_AUTHENTICATION).sign(answered.encoded()), own())
                .challenge(asks)
                .at(at)
                .list(Lists.at(taro.authority(USER_AUTHENTICATION), People.MAEBASHI, at));
    }

    private Draft draft(String name, CorpusRule rule, Challenge answered, byte[] signature, byte[] certificate) {
        String id =
                "login/" + name.replaceFirst("^(good|signature|certificate|kind|validity|revoked|unchecked)-", "$1/");
        Draft draft = base(id.indexOf('/', 6) < 0 ? "login/challenge/" + name : id, rule)
                .document("challenge.txt", answered.encoded())
                .signature("signature.bin", signature)
                .certificate(certificate);
        return answered.equals(asked) ? draft.challenge(asked) : draft;
    }

    private Draft base(String id, CorpusRule rule) {
        return cases.begin(id, rule, "login")
                .purpose(Purpose.LOGIN)
                .list(Lists.at(taro.authority(USER_AUTHENTICATION), People.MAEBASHI, World.NOW));
    }
}
