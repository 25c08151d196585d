package kazasu.corpus.make;

import static kazasu.verifier.Reason.EXPIRED;
import static kazasu.verifier.Reason.NOT_YET_VALID;
import static kazasu.verifier.Reason.SIGNED_IN_FUTURE;
import static kazasu.verifier.Reason.SIGNED_OUTSIDE_VALIDITY;

import java.time.Duration;
import java.time.Instant;
import kazasu.corpus.CorpusRule;
import kazasu.corpus.Expected;
import kazasu.verifier.Reason;

/** Before, within and after a certificate's validity; clocks ahead. */
final class ValidityCases extends CmsFamily {
    private static final String SOURCE = "rules.md §1.4, §5; RFC 5280 §4.1.2.5";
    private static final String CLOCKS = "decisions.md §15";

    ValidityCases(World world, Cases cases) {
        super(world, cases, "validity", CorpusRule.VALIDITY, SOURCE);
    }

    @Override
    void add() {
        around("", taro);
        around("leap-day-", world.person(People.LEAP, "2022-03-01T02:00:00Z"));
        around("leap-year-", world.person(People.LEAP, "2023-03-01T02:00:00Z"));
        signingTimes();
        clocks();
    }

    private void around(String prefix, Person person) {
        Instant begin = person.certificate().getNotBefore().toInstant();
        Instant end = person.end();
        good(prefix + "first-second", person, begin, "Checked in the first second of validity.", "有効期間の最初の1秒に検証。");
        good(
                prefix + "last-second",
                person,
                end,
                "Checked in the last second of validity, 23:59:59 in Japan.",
                "有効期間の最後の1秒（日本時間23:59:59）に検証。");
        bad(
                prefix + "second-before",
                person,
                begin.minusSeconds(1),
                NOT_YET_VALID,
                "Checked a second before it begins.",
                "有効期間開始の1秒前に検証。");
        bad(
                prefix + "second-after",
                person,
                end.plusSeconds(1),
                EXPIRED,
                "Checked a second after its end.",
                "有効期間満了の1秒後に検証。");
        bad(
                prefix + "year-after",
                person,
                end.plus(Duration.ofDays(365)),
                EXPIRED,
                "Checked a year after its end.",
                "有効期間満了の1年後に検証。");
    }

    private void good(String name, Person person, Instant at, String en, String ja) {
        Instant begin = person.certificate().getNotBefore().toInstant();
        Instant signed = at.minusSeconds(30).isBefore(begin) ? begin : at.minusSeconds(30);
        signed(at(name, person, at), Papers.detached(person, signed)).valid(en, ja, SOURCE);
    }

    private void bad(String name, Person person, Instant at, Reason reason, String en, String ja) {
        Instant begin = person.certificate().getNotBefore().toInstant();
        Expected expected = reason == NOT_YET_VALID
                ? Expected.of(reason, SIGNED_OUTSIDE_VALIDITY, SIGNED_IN_FUTURE)
                : Expected.of(reason);
        signed(at(name, person, at), Papers.detached(person, begin.plusSeconds(60)))
                .bad(expected, en, ja, SOURCE);
    }

    private Draft at(String name, Person person, Instant at) {
        return cases.begin("cms/validity/" + name, CorpusRule.VALIDITY, "cms-detached-der")
                .by(person.attributes())
                .at(at)
                .listOf(person);
    }

    private void signingTimes() {
        Instant begin = taro.certificate().getNotBefore().toInstant();
        bad(
                "signed-before-issue",
                Papers.detached(taro, begin.minusSeconds(1)),
                SIGNED_OUTSIDE_VALIDITY,
                "The claimed time of signing is a second before the certificate's.",
                "主張された署名時刻が証明書発行の1秒前。");
        bad(
                "signed-years-before",
                Papers.detached(taro, Instant.parse("2001-01-01T00:00:00Z")),
                SIGNED_OUTSIDE_VALIDITY,
                "The claimed time of signing is 2001.",
                "主張された署名時刻が2001年。");
        signed(at("signed-at-issue", taro, World.NOW), Papers.detached(taro, begin))
                .valid("Signed in the second of issue, checked a year later.", "発行と同じ秒に署名、1年後に検証。", SOURCE);
    }

    private void clocks() {
        clock("signer-3-minutes-ahead", Duration.ofMinutes(3))
                .valid("The signer's clock is three minutes ahead.", "署名者の時計が3分進んでいる。", CLOCKS);
        clock("signer-1-hour-ahead", Duration.ofHours(1))
                .bad(SIGNED_IN_FUTURE, "The claimed time of signing is an hour ahead.", "主張された署名時刻が1時間先。", CLOCKS);
        clock("signer-1-year-ahead", Duration.ofDays(365))
                .bad(SIGNED_IN_FUTURE, "The claimed time of signing is a year ahead.", "主張された署名時刻が1年先。", CLOCKS);
        clock("signer-1-hour-behind", Duration.ofHours(-1))
                .valid("The signer's clock is an hour behind.", "署名者の時計が1時間遅れている。", CLOCKS);
    }

    private Draft clock(String name, Duration ahead) {
        Draft draft = cases.begin("cms/clock/" + name, CorpusRule.CLOCK, "cms-detached-der")
                .by(taro.attributes())
                .listOf(taro);
        return signed(draft, Papers.detached(taro, World.NOW.plus(ahead)));
    }
}
