package kazasu.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kazasu.apdu.CommandApdu;

/**
 * An endless stream of events from a seed: short scenes (select, verify, read, sign, change a PIN and back, the administration AP's
 * closed door), single commands with one thing wrong, garbage, and power events. Scenes make the states behind them reachable; a
 * wrong PIN is soon followed by the right one, so that a PIN seldom gets blocked unless that is asked for. The PINs are those given
 * whenever a scene ends.
 */
public final class RandomCommands implements Iterator<Event> {
    private final Random random;
    private final Scenes scenes;
    private final Mutations mutations;
    private final boolean blocking;
    private final Deque<Event> coming = new ArrayDeque<>();

    /**
     * A stream.
     *
     * @param seed the same seed, the same stream
     * @param pins the right PINs; a PIN that is absent was never set
     * @param blocking whether PINs get blocked on purpose now and then
     */
    public RandomCommands(long seed, Map<PinRule, byte[]> pins, boolean blocking) {
        random = new Random(seed);
        scenes = new Scenes(random, pins);
        mutations = new Mutations(random);
        this.blocking = blocking;
        coming.add(Event.Power.ON);
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public Event next() {
        while (coming.isEmpty()) {
            coming.addAll(scene(random.nextInt(1000)));
        }
        return coming.remove();
    }

    private List<? extends Event> scene(int dice) {
        if (dice < 15) {
            return List.of(Event.Power.OFF, Event.Power.ON);
        }
        if (dice < 40) {
            return List.of(Event.Power.WARM_RESET);
        }
        if (dice < 45 && blocking) {
            return scenes.block();
        }
        if (dice < 120) {
            return scenes.administrationScene().stream()
                    .map(this::nowAndThenWrong)
                    .toList();
        }
        if (dice < 320) {
            return List.of(new Event.Command(mutations.nearlyRight(scenes.any())));
        }
        if (dice < 380) {
            return List.of(new Event.Command(mutations.garbage()));
        }
        return scenes.next();
    }

    private Event nowAndThenWrong(CommandApdu command) {
        return new Event.Command(random.nextInt(3) == 0 ? mutations.nearlyRight(command) : command.bytes());
    }
}
