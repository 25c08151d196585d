package kazasu.card.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.licel.jcardsim.base.SimulatorRuntime;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import kazasu.apdu.ApduChannel;
import kazasu.apdu.Hex;
import kazasu.card.DeviceAuthenticationKey;
import kazasu.card.EmbeddedCard;
import kazasu.card.SeededChance;
import kazasu.card.SystemChance;
import kazasu.card.TestCards;
import kazasu.image.CardImage;
import kazasu.model.Aids;
import kazasu.pki.KeyPairGenerationDevice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of a card stays in its runtime. */
final class WipeTest {
    private static final String SELECT = "00A4040C0A" + Aids.JPKI;
    private static final CardBuild BUILD = CardBuild.of(Applications.jpki(DeviceAuthenticationKey.TEST.bytes()));

    /** A card that has done everything that leaves something somewhere; still powered, in a runtime that is known. */
    private static FreezableCard used(LiveCard[] runtime) {
        FreezableCard card = new FreezableCard(BUILD, new SeededChance(11, 1));
        PersistentState from = TestCards.issued(1).state();
        from.paths().forEach(path -> card.state().set(path, from.get(path)));
        card.powerOn();
        runtime[0] = card.live();
        ApduChannel channel = card::transmit;
        channel.send(SELECT);
        channel.send("002000980431323334");
        channel.send("0020009B06414243313233");
        assertThat(channel.send("802A009714" + "00".repeat(20) + "00").isOk()).isTrue();
        assertThat(channel.send("802A009A14" + "00".repeat(20) + "00").isOk()).isTrue();
        channel.send("00B0810000");
        channel.send("00A4040C08" + Aids.ADMINISTRATION);
        channel.send("0084000010");
        channel.send("0082000010" + "00".repeat(16));
        channel.send(SELECT);
        channel.send("002000980439393939");
        return card;
    }

    @Test
    void aWipedRuntimeIsLikeANewOne() {
        LiveCard[] runtime = new LiveCard[1];
        used(runtime).powerOff();
        assertThat(contents(runtime[0].objects())).isEqualTo(contents(fresh().objects()));
    }

    @Test
    void theSimulatorsOwnFieldsAreLikeANewOnes() {
        LiveCard[] runtime = new LiveCard[1];
        used(runtime).powerOff();
        LiveCard fresh = fresh();
        for (Field field : SimulatorRuntime.class.getDeclaredFields()) {
            if (!Modifier.isFinal(field.getModifiers()) && !Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                assertThat(Fields.get(field, runtime[0].runtime()))
                        .as(field.getName())
                        .isEqualTo(Fields.get(field, fresh.runtime()));
            }
        }
        assertThat(runtime[0].runtime().chance()).isEqualTo(Factory.NO_CHANCE);
        assertThat(runtime[0].runtime().writes().count()).isZero();
    }

    /** Also in what only the transient memory still knows: ciphers' buffers, keys that were prepared. */
    @Test
    void noSecretCanBeReached() {
        LiveCard[] runtime = new LiveCard[1];
        FreezableCard card = used(runtime);
        List<String> secrets = secrets(card.state());
        String before = Reachable.from(runtime[0].runtime());
        assertThat(secrets).hasSizeGreaterThan(12).allMatch(before::contains);
        card.powerOff();
        String after = Reachable.from(runtime[0].runtime());
        assertThat(secrets.stream().filter(after::contains)).isEmpty();
    }

    private static List<String> secrets(PersistentState state) {
        List<String> secrets = new ArrayList<>();
        secrets.add("ABC123");
        secrets.add("1234");
        for (int key : new int[] {6, 8}) {
            String path = "jpki.card.files[" + key + "].";
            secrets.add(Reachable.text(state.get(path + "publicKey")));
            for (String part : new String[] {"p", "q", "pq", "dp1", "dq1"}) {
                secrets.add(Reachable.text(state.get(path + "rsa.privateKey." + part)));
            }
        }
        byte[] certificate = state.get("jpki.card.files[0].content");
        secrets.add(Reachable.text(certificate).substring(0, 200));
        return secrets;
    }

    /** Every instruction of the probe: transactions left open, EC and RSA keys, random bytes, references. */
    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03", "04", "05", "06", "07", "08", "09", "0A", "0C"})
    void whatAnotherAppletDidIsWipedToo(String instruction) {
        CardBuild build = new CardBuild(List.of(Probes.PROBE), Probes.loader());
        FreezableCard card = new FreezableCard(build, new SystemChance());
        card.powerOn();
        LiveCard runtime = card.live();
        ApduChannel channel = card::transmit;
        channel.send("00A4040006F00102030405");
        channel.send("0002000000");
        channel.send("00" + instruction + "000000");
        card.powerOff();
        // a pair whose keys it makes itself keeps its runtime otherwise
        build.giveBack(runtime);
        assertThat(contents(runtime.objects()))
                .isEqualTo(contents(new CardBuild(build).take().objects()));
    }

    /** The next card finds nothing that this one verified, chose or began. */
    @Test
    void theNextCardBeginsLikeAnyOther() {
        for (int i = 0; i < 40; i++) {
            EmbeddedCard card = TestCards.specimen();
            card.send(SELECT);
            card.send("002000980431323334");
            card.send("00A4020C020017");
            if (i % 2 == 0) {
                KeyPairGenerationDevice.open(card, DeviceAuthenticationKey.TEST);
            }
            card.powerOff();
            EmbeddedCard next = TestCards.specimen();
            assertThat(next.send("00A40000").swHex()).isEqualTo("6A86");
            next.send("00A4040C08" + Aids.ADMINISTRATION);
            assertThat(next.send("002C0398").swHex()).isEqualTo("6982");
            next.send(SELECT);
            assertThat(next.send("802A008014" + "00".repeat(20) + "00").swHex()).isEqualTo("6986");
            assertThat(next.send("802A009714" + "00".repeat(20) + "00").swHex()).isEqualTo("6982");
            next.powerOff();
        }
    }

    @Test
    void aBlankCardAfterAnIssuedOneHasNoKey() {
        EmbeddedCard issued = TestCards.specimen();
        issued.powerOff();
        EmbeddedCard blank = EmbeddedCard.blank(issued.profile(), new SystemChance());
        blank.powerOn();
        assertThat(KeyPairGenerationDevice.open(blank, DeviceAuthenticationKey.TEST))
                .isNotNull();
        assertThat(blank.send("0046819A00").swHex()).isEqualTo("6985");
        assertThat(CardImage.of(blank).fields().get("pin.001B.value")).containsOnly(0);
    }

    /** Never used, of the same classes. */
    private static LiveCard fresh() {
        return new CardBuild(BUILD).take();
    }

    /** Type and content of every object, references as numbers; final fields too. */
    static List<String> contents(Object[] objects) {
        LiveCard numbers = new LiveCard(new CardRuntime(new SystemChance()), objects);
        List<String> contents = new ArrayList<>();
        for (Object object : objects) {
            StringBuilder text = new StringBuilder(object.getClass().getName()).append(' ');
            if (object instanceof Object[] array) {
                for (Object element : array) {
                    text.append(element == null ? "null" : "#" + numbers.indexOf(element))
                            .append(' ');
                }
            } else if (object.getClass().isArray()) {
                text.append(array(object));
            } else if (!ObjectGraph.isValue(object)) {
                for (Field field : Fields.of(object.getClass())) {
                    Object value = Fields.get(field, object);
                    boolean primitive = field.getType().isPrimitive();
                    text.append(field.getName()).append('=');
                    text.append(primitive || value == null ? value : "#" + numbers.indexOf(value))
                            .append(' ');
                }
            }
            contents.add(text.toString());
        }
        return contents;
    }

    private static String array(Object array) {
        if (array instanceof byte[] bytes) {
            return Hex.format(bytes);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Array.getLength(array); i++) {
            text.append(Array.get(array, i)).append(' ');
        }
        return text.toString();
    }
}
