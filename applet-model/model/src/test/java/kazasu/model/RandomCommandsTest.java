package kazasu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.interfaces.ECPublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kazasu.apdu.Hex;
import org.junit.jupiter.api.Test;

final class RandomCommandsTest {
    @Test
    void theSameSeedIsTheSameStream() {
        assertThat(stream(7, 500)).isEqualTo(stream(7, 500)).isNotEqualTo(stream(8, 500));
    }

    @Test
    void theSamePlanIsTheSameStream() {
        Plan plan = Plan.everything(Specimen.allPins());
        assertThat(texts(new RandomCommands(7, plan), 1000)).isEqualTo(texts(new RandomCommands(7, plan), 1000));
        assertThat(RandomSwitches.of(7)).isEqualTo(RandomSwitches.of(7)).isNotEqualTo(RandomSwitches.of(8));
    }

    @Test
    void nearlyEveryRowIsReached() {
        Set<String> missing = StatusTable.all().stream()
                .flatMap(t -> t.rows().stream())
                .map(SituationsTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
        List<CardFacts.Builder> cards = List.of(
                Specimen.everything(),
                Specimen.everything().key(Files.SIGNATURE_KEY, (ECPublicKey) Signer.P384.getPublic()),
                Specimen.withPins(Specimen.bare()).deviceKey(Specimen.DEVICE_KEY),
                CardFacts.builder().lifeCycle(LifeCycle.BLANK).deviceKey(Specimen.DEVICE_KEY));
        for (int seed = 0; seed < 24; seed++) {
            CardFacts.Builder card = cards.get(seed % cards.size());
            Switches switches = seed < 4 ? Switches.DEFAULTS : RandomSwitches.of(seed);
            Map<PinRule, byte[]> pins = seed % 4 < 2 ? Specimen.allPins() : Specimen.PINS;
            missing.removeAll(rows(seed, card.switches(switches).build(), Plan.everything(pins), 1500));
        }
        int all = StatusTable.all().stream().mapToInt(t -> t.rows().size()).sum();
        assertThat(missing).hasSizeLessThan(all / 5); // the rest are pairs of rare things; SituationsTest has every row
    }

    @Test
    void tearsLeaveFewStates() {
        ObedientCard card = new ObedientCard(Specimen.everything().build());
        RandomCommands commands = new RandomCommands(3, Plan.everything(Specimen.allPins()));
        int most = 0;
        for (int i = 0; i < 4000; i++) {
            play(card, commands.next());
            most = Math.max(most, card.oracle().candidates());
        }
        assertThat(most).isBetween(2, 200);
    }

    @Test
    void aPinIsSeldomBlockedUnlessAsked() {
        int blocked = 0;
        for (int seed = 0; seed < 10; seed++) {
            Set<String> rows = rows(seed, Specimen.full().build(), new Plan(Specimen.PINS, false, false, false), 1000);
            blocked += rows.contains("VERIFY: PIN_BLOCKED") ? 1 : 0;
        }
        assertThat(blocked).isLessThan(3);
    }

    @Test
    void theStatesBehindAPinAreReachedOften() {
        int signed = 0;
        ObedientCard card = new ObedientCard(Specimen.full().build());
        RandomCommands commands = new RandomCommands(4, Specimen.PINS, false);
        for (int i = 0; i < 2000; i++) {
            if (play(card, commands.next()).equals("COMPUTE DIGITAL SIGNATURE: DONE")) {
                signed++;
            }
        }
        assertThat(signed).isGreaterThan(40);
    }

    private static Set<String> rows(long seed, CardFacts facts, Plan plan, int events) {
        Set<String> rows = new TreeSet<>();
        RandomCommands commands = new RandomCommands(seed, plan);
        ObedientCard card = new ObedientCard(facts);
        for (int i = 0; i < events; i++) {
            rows.add(play(card, commands.next()));
        }
        return rows;
    }

    private static String play(ObedientCard card, Event event) {
        if (event instanceof Event.Power || event instanceof Event.Tear) {
            card.oracle().apply(event);
            return event.toString();
        }
        Judgement judgement = card.send(
                event instanceof Event.Authentication authentication
                        ? card.device().command(authentication)
                        : ((Event.Command) event).bytes());
        assertThat(judgement.passed()).as(judgement.message(false)).isTrue();
        return judgement.row().map(SituationsTest::name).orElse("");
    }

    private static List<String> stream(long seed, int events) {
        return texts(new RandomCommands(seed, Specimen.PINS, true), events);
    }

    private static List<String> texts(RandomCommands commands, int events) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            Event event = commands.next();
            texts.add(event instanceof Event.Command c ? Hex.format(c.bytes()) : event.toString());
        }
        return texts;
    }
}
