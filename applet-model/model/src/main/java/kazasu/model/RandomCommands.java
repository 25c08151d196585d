package kazasu.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kazasu.apdu.CommandApdu;

/**
 * An endless stream of events from a seed: short scenes (select, verify, read, sign, change a PIN and back, visits to every application,
 * administration sessions), single commands with one thing wrong, garbage, power events and tears. Scenes make the states behind them
 * reachable; a wrong PIN is soon followed by the right one, so that a PIN seldom gets blocked unless that is asked for. The PINs are
 * those given whenever a scene ends, except after a tear, until a session has mended them.
 */
public final class RandomCommands implements Iterator<Event> {
    private static final int MOST_WRITES = 40;

    private final Random random;
    private final Plan plan;
    private final List<Application> others;
    private final Scenes scenes;
    private final OtherScenes otherScenes;
    private final SessionScenes sessions;
    private final Mutations mutations;
    private final Deque<Event> coming = new ArrayDeque<>();

    /**
     * A stream around the JPKI AP that leaves a card as it was.
     *
     * @param seed the same seed, the same stream
     * @param pins the right PINs; a PIN that is absent was never set
     * @param blocking whether PINs get blocked on purpose now and then
     */
    public RandomCommands(long seed, Map<PinRule, byte[]> pins, boolean blocking) {
        this(seed, new Plan(pins, blocking, false, false));
    }

    /**
     * A stream.
     *
     * @param seed the same seed and plan, the same stream
     * @param plan what it may do
     */
    public RandomCommands(long seed, Plan plan) {
        random = new Random(seed);
        this.plan = plan;
        others = List.copyOf(plan.others());
        CommandKit kit = new CommandKit(random, plan.pins());
        scenes = new Scenes(kit);
        otherScenes = new OtherScenes(kit);
        sessions = new SessionScenes(kit, plan);
        mutations = new Mutations(random);
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
        if (dice < 45 && plan.blocking()) {
            return others.isEmpty() || random.nextBoolean() ? scenes.block() : otherScenes.block(other());
        }
        if (dice < 75 && plan.tears()) {
            return torn(whole(random.nextInt(1000)));
        }
        if (dice < 320) {
            return single(dice);
        }
        return whole(dice);
    }

    private List<? extends Event> single(int dice) {
        if (dice < 120) {
            return scenes.closedDoor().stream().map(this::nowAndThenWrong).toList();
        }
        if (dice < 280) {
            return List.of(new Event.Command(mutations.nearlyRight(anyone())));
        }
        return List.of(new Event.Command(mutations.garbage()));
    }

    private List<? extends Event> whole(int dice) {
        return random.nextInt(4) == 0 ? withOddForms(ordered(dice)) : ordered(dice);
    }

    /** Before some commands the same in a form that it should not have. */
    private List<? extends Event> withOddForms(List<? extends Event> scene) {
        List<Event> events = new ArrayList<>();
        for (Event event : scene) {
            if (event instanceof Event.Command command && random.nextInt(4) == 0) {
                mutations.ofAnotherForm(command.bytes()).map(Event.Command::new).ifPresent(events::add);
            }
            events.add(event);
        }
        return events;
    }

    private List<? extends Event> ordered(int dice) {
        if (dice % 8 == 0 && plan.sessions()) {
            return sessions.next();
        }
        if (dice % 32 == 1) {
            return scenes.issuerDomain();
        }
        return dice % 3 == 0 && !others.isEmpty() ? otherScenes.visit(other()) : scenes.next();
    }

    private CommandApdu anyone() {
        return others.isEmpty() || random.nextBoolean() ? scenes.any() : otherScenes.any(other());
    }

    private Application other() {
        return others.get(random.nextInt(others.size()));
    }

    /** A scene whose power goes in one of its commands; where sessions may be opened, the PINs are put right after that. */
    private List<Event> torn(List<? extends Event> scene) {
        int at = random.nextInt(scene.size());
        List<Event> events = new ArrayList<>(scene.subList(0, at + 1));
        Event last = events.remove(at);
        events.add(last instanceof Event.Command command ? new Event.Tear(command.bytes(), writes()) : Event.Power.OFF);
        events.add(Event.Power.ON);
        events.addAll(scene);
        events.addAll(plan.sessions() ? sessions.mend() : List.of());
        return events;
    }

    /** Seldom many: most commands make a few. */
    private int writes() {
        return random.nextInt(random.nextInt(4) == 0 ? MOST_WRITES : 4);
    }

    private Event nowAndThenWrong(CommandApdu command) {
        return new Event.Command(random.nextInt(3) == 0 ? mutations.nearlyRight(command) : command.bytes());
    }
}
