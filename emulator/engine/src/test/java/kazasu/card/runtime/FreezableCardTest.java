package kazasu.card.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kazasu.apdu.ApduChannel;
import kazasu.apdu.CardRemovedException;
import kazasu.apdu.Hex;
import kazasu.apdu.NoPowerException;
import kazasu.card.Chance;
import kazasu.card.DeviceAuthenticationKey;
import kazasu.card.EmbeddedCard;
import kazasu.card.SeededChance;
import kazasu.card.SystemChance;
import kazasu.card.TestCards;
import kazasu.image.CardImage;
import kazasu.image.ImageText;
import kazasu.model.Aids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FreezableCardTest {
    private static final String SELECT_PROBE = "00A4040006F00102030405";
    private static final String SELECT = "00A4040C0A" + Aids.JPKI;
    private static final String WRONG = "002000980439393939";
    private static final CardBuild PROBE = new CardBuild(List.of(Probes.PROBE), Probes.loader());

    private static FreezableCard probe() {
        FreezableCard card = new FreezableCard(PROBE, new SystemChance());
        card.powerOn();
        channel(card).send(SELECT_PROBE);
        return card;
    }

    private static ApduChannel channel(FreezableCard card) {
        return card::transmit;
    }

    private static void powerCycle(FreezableCard card) {
        card.powerOff();
        card.powerOn();
        channel(card).send(SELECT_PROBE);
    }

    @Test
    void everyKindOfPersistentValueSurvives() {
        FreezableCard card = probe();
        channel(card).send("00080000");
        powerCycle(card);
        assertThat(Hex.format(channel(card).send("0005000000").bytes())).isEqualTo("0707080A0B0701019000");
    }

    @Test
    void withoutPowerItHasNoRuntimeAndNoAnswer() {
        FreezableCard card = probe();
        card.powerOff();
        assertThat(card.live()).isNull();
        assertThatThrownBy(() -> card.transmit(new byte[] {0, 5, 0, 0, 0})).isInstanceOf(NoPowerException.class);
    }

    /** What an application made at its first SELECT would keep the runtime, and be a change of the card. */
    @ParameterizedTest
    @ValueSource(strings = {Aids.TEXT, Aids.SURFACE, Aids.COMMON, Aids.JUKI})
    void theFirstSelectOfAnApplicationMakesNothing(String aid) {
        CardBuild build = CardBuild.of(Applications.jpki(DeviceAuthenticationKey.TEST.bytes()));
        FreezableCard card = new FreezableCard(build, new SystemChance());
        card.powerOn();
        long before = card.persistentWrites();
        assertThat(channel(card).send("00A4040C0A" + aid).isOk()).isTrue();
        assertThat(card.persistentWrites()).isEqualTo(before);
        card.powerOff();
        assertThat(card.live()).isNull();
    }

    /** An array made by a command lies in its runtime only. */
    @Test
    void whatCanNotBeFrozenKeepsItsRuntimeAndWorks() {
        FreezableCard card = probe();
        channel(card).send("000B0000");
        card.powerOff();
        assertThat(card.live()).isNotNull();
        powerCycle(card);
        assertThat(Hex.format(channel(card).send("0005000000").bytes())).isEqualTo("0000000000000100" + "9000");
        channel(card).send("00080000");
        card.powerOff();
        assertThat(card.live()).isNull();
    }

    /** {@code new KeyPair(algorithm, length)} makes its key objects with the first key. */
    @Test
    void soDoesAKeyPairThatMakesItsKeysLater() {
        FreezableCard card = probe();
        channel(card).send("0002000000");
        powerCycle(card);
        assertThat(channel(card).send("00060000").isOk()).isTrue();
    }

    @Test
    void anOpenTransactionIsUndoneBeforeItFreezes() {
        FreezableCard card = probe();
        channel(card).send("00080000");
        long writes = card.persistentWrites();
        card.cutPowerAfter(3);
        assertThatThrownBy(() -> channel(card).send("00030000")).isInstanceOf(CardRemovedException.class);
        assertThat(card.live()).isNull();
        assertThat(card.persistentWrites()).isEqualTo(writes + 3);
        powerCycle(card);
        assertThat(Hex.format(channel(card).send("0005000000").bytes())).isEqualTo("0707080A0B0701019000");
    }

    @Test
    void theWriteCountAndTheCutBelongToTheCard() {
        FreezableCard card = probe();
        channel(card).send("00080000");
        long writes = card.persistentWrites();
        assertThat(card.takeDirty()).isTrue();
        card.powerOff();
        card.cutPowerAfter(0);
        assertThat(card.persistentWrites()).isEqualTo(writes);
        assertThat(card.takeDirty()).isFalse();
        card.powerOn();
        channel(card).send(SELECT_PROBE);
        assertThatThrownBy(() -> channel(card).send("00080000")).isInstanceOf(CardRemovedException.class);
    }

    @Test
    void itsStateReadsTheSameWithAndWithoutPower() {
        EmbeddedCard card = TestCards.issued(1);
        card.send(SELECT);
        card.send(WRONG);
        Map<String, String> live = values(card.state());
        String text = ImageText.write(CardImage.of(card));
        PersistentState state = card.state();
        card.powerOff();
        assertThat(values(state)).isEqualTo(live);
        assertThat(ImageText.write(CardImage.of(card))).isEqualTo(text);
        card.powerOn();
        assertThat(values(state)).isEqualTo(live);
    }

    private static Map<String, String> values(PersistentState state) {
        Map<String, String> values = new LinkedHashMap<>();
        state.paths().forEach(path -> values.put(path, Hex.format(state.get(path))));
        return values;
    }

    @Test
    void whatIsWrittenWithoutPowerIsThereWithIt() {
        EmbeddedCard card = TestCards.specimen();
        card.powerOff();
        card.state().set("jpki.card.files[7].pin.tries", new byte[] {1});
        byte[] content = card.state().get("jpki.card.files[4].content");
        content[0] ^= 1;
        card.state().set("jpki.card.files[4].content", content);
        content[0] ^= 1;
        card.powerOn();
        card.send(SELECT);
        assertThat(card.send("00200098").swHex()).isEqualTo("63C1");
        assertThat(card.send("00B08A0001").data()[0]).isEqualTo((byte) (content[0] ^ 1));
        assertThatThrownBy(() -> card.state().set("jpki.card.files[4].content", new byte[1]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> card.state().get("nowhere")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Not one byte of chance goes to another card, whichever runtimes they were in. */
    @Test
    void aCardsChanceGoesOnWhereverItComesToLife() {
        assertThat(challenges(List.of())).isEqualTo(challenges(List.of(new SeededChance(1, 2), new SystemChance())));
    }

    private static String challenges(List<Chance> others) {
        CardBuild build = CardBuild.of(Applications.jpki(DeviceAuthenticationKey.TEST.bytes()));
        FreezableCard card = new FreezableCard(build, new SeededChance(1, 1));
        StringBuilder challenges = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            card.powerOn();
            challenges.append(channel(card).send("0084000008"));
            card.powerOff();
            for (Chance chance : others) {
                FreezableCard other = new FreezableCard(build, chance);
                other.powerOn();
                channel(other).send("0084000008");
                if (i % 3 != 0) {
                    other.powerOff();
                }
            }
        }
        return challenges.toString();
    }

    @Test
    void bigValuesThatCardsHaveAlikeAreKeptOnce() {
        SharedBytes shared = new SharedBytes();
        byte[] one = new byte[600];
        assertThat(shared.share(one)).isSameAs(one);
        assertThat(shared.share(new byte[600])).isSameAs(one);
        byte[] other = new byte[600];
        other[599] = 1;
        assertThat(shared.share(other)).isSameAs(other);
        assertThat(shared.size()).isEqualTo(2);
    }

    @Test
    void thePoolIsBounded() {
        RuntimePool pool = new RuntimePool(1);
        LiveCard one = PROBE.take();
        LiveCard two = PROBE.take();
        assertThat(two).isNotSameAs(one);
        pool.offer(one);
        pool.offer(two);
        assertThat(pool.poll()).isSameAs(one);
        assertThat(pool.poll()).isNull();
    }
}
