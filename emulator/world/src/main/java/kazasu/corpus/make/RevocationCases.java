package kazasu.corpus.make;

import static kazasu.pki.status.RevocationReason.AFFILIATION_CHANGED;
import static kazasu.pki.status.RevocationReason.CERTIFICATE_HOLD;
import static kazasu.pki.status.RevocationReason.KEY_COMPROMISE;
import static kazasu.verifier.Reason.ON_HOLD;
import static kazasu.verifier.Reason.REVOKED;

import java.time.Duration;
import java.time.Instant;
import kazasu.corpus.CorpusRule;
import kazasu.pki.status.CertificateStatus;
import kazasu.pki.status.RevocationReason;
import kazasu.verifier.Reason;

/** Revoked, held and good, by list and by OCSP, now and in the past. */
final class RevocationCases extends CmsFamily {
    private static final String SOURCE = "rules.md §2.3, §2.4, §5; RFC 5280 §5.3, §6.3";
    private static final String OCSP = "rules.md §2.5; RFC 6960 §2.2, §3.2";
    /** When the certificate was revoked, in most of these. */
    private static final Instant REVOKED_AT = Instant.parse("2026-11-20T03:00:00Z");

    private final byte[] signature;

    RevocationCases(World world, Cases cases) {
        super(world, cases, "revocation", CorpusRule.REVOCATION, SOURCE);
        signature = Papers.detached(taro);
    }

    @Override
    void add() {
        reasons();
        times();
        ocsp();
        ocspTimes();
    }

    private void reasons() {
        for (RevocationReason reason : RevocationReason.values()) {
            boolean hold = reason == CERTIFICATE_HOLD;
            Draft draft = draft("crl-" + reason.rfcName(), CorpusRule.REVOCATION, World.NOW)
                    .list(Lists.of(taro, World.NOW, Lists.entry(taro, REVOKED_AT, reason)));
            signed(draft, signature)
                    .bad(
                            hold ? ON_HOLD : REVOKED,
                            hold ? "Held four days before." : "Revoked four days before: " + reason.rfcName() + ".",
                            hold ? "4日前に一時保留。" : "4日前に失効（" + reason.rfcName() + "）。",
                            SOURCE);
        }
    }

    private void times() {
        Instant before = REVOKED_AT.minusSeconds(1);
        list("revoked-in-that-second", CorpusRule.REVOCATION, REVOKED_AT, World.NOW, KEY_COMPROMISE)
                .bad(REVOKED, "Checked for the very second of the revocation.", "失効と同じ秒の時点で検証。", SOURCE);
        list("signed-before-revoked-after", CorpusRule.REVOCATION, World.NOW, World.NOW, KEY_COMPROMISE)
                .bad(
                        REVOKED,
                        "The claimed time of signing lies before the revocation; nothing proves it.",
                        "主張された署名時刻は失効前だが、証明するものがない。",
                        SOURCE);
        list("held-signed-before", CorpusRule.REVOCATION, World.NOW, World.NOW, CERTIFICATE_HOLD)
                .bad(ON_HOLD, "The claimed time of signing lies before the hold.", "主張された署名時刻は一時保留の前。", SOURCE);
        list("revoked-later-newer-list", CorpusRule.PAST, before, World.NOW, AFFILIATION_CHANGED)
                .valid(
                        "Checked for the second before the revocation, with a list of later.",
                        "失効の1秒前の時点を、後日の失効リストで検証。",
                        SOURCE);
        list("held-later-newer-list", CorpusRule.PAST, before, World.NOW, CERTIFICATE_HOLD)
                .valid(
                        "Checked for the second before the hold, with a list of later.",
                        "一時保留の1秒前の時点を、後日の失効リストで検証。",
                        SOURCE);
        Draft stored =
                draft("revoked-later-stored-list", CorpusRule.GOOD, before).listOf(taro);
        signed(stored, Papers.detached(taro, before.minusSeconds(60)))
                .valid(
                        "Checked for the second before the revocation, with the list of that day.",
                        "失効の1秒前の時点を、当日の失効リストで検証。",
                        SOURCE);
        signed(
                        draft("never-revoked-newer-list", CorpusRule.PAST, before)
                                .list(Lists.of(taro, World.NOW)),
                        Papers.detached(taro, before.minusSeconds(60)))
                .valid(
                        "Checked for a past time, with a list of later that does not name it.",
                        "過去の時点を、記載のない後日の失効リストで検証。",
                        SOURCE);
    }

    /** Revoked at {@link #REVOKED_AT}; signed ten minutes before the earlier of that and the checking. */
    private Draft list(String name, CorpusRule rule, Instant at, Instant published, RevocationReason reason) {
        Instant earlier = at.isBefore(REVOKED_AT) ? at : REVOKED_AT;
        Draft draft = draft(name, rule, at).list(Lists.of(taro, published, Lists.entry(taro, REVOKED_AT, reason)));
        return signed(draft, Papers.detached(taro, earlier.minus(Duration.ofMinutes(10))));
    }

    private void ocsp() {
        signed(draft("ocsp-good", CorpusRule.GOOD, World.NOW).ocsp(answer(CertificateStatus.GOOD)), signature)
                .valid("OCSP says good.", "OCSPの回答が有効（good）。", OCSP);
        for (RevocationReason reason : RevocationReason.values()) {
            Reason expected = reason == CERTIFICATE_HOLD ? ON_HOLD : REVOKED;
            signed(
                            draft("ocsp-" + reason.rfcName(), CorpusRule.REVOCATION, World.NOW)
                                    .ocsp(answer(Ocsp.revoked(REVOKED_AT, reason))),
                            signature)
                    .bad(
                            expected,
                            "OCSP says revoked: " + reason.rfcName() + ".",
                            "OCSPの回答が失効（" + reason.rfcName() + "）。",
                            OCSP);
        }
    }

    private void ocspTimes() {
        Instant before = REVOKED_AT.minusSeconds(1);
        byte[] later = answer(Ocsp.revoked(REVOKED_AT, KEY_COMPROMISE));
        signed(
                        draft("ocsp-revoked-later", CorpusRule.PAST, before).ocsp(later),
                        Papers.detached(taro, before.minusSeconds(60)))
                .valid(
                        "Checked for the second before the revocation, with an OCSP answer of later.",
                        "失効の1秒前の時点を、後日のOCSP回答で検証。",
                        OCSP);
        signed(
                        draft("ocsp-good-last-second", CorpusRule.GOOD, World.NOW.plusSeconds(899))
                                .ocsp(answer(CertificateStatus.GOOD)),
                        signature)
                .valid("OCSP says good; checked in the answer's last second.", "OCSP回答の有効期限の最後の1秒に検証。", OCSP);
    }

    private byte[] answer(CertificateStatus status) {
        return world.ocsp().answer(taro, World.NOW, status);
    }

    private Draft draft(String name, CorpusRule rule, Instant at) {
        return cases.begin("cms/revocation/" + name, rule, "cms-detached-der")
                .by(taro.attributes())
                .at(at);
    }
}
