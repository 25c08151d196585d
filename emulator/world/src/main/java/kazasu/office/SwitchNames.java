package kazasu.office;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads and sets the components of {@link OfficeSwitches} that are enums by their names in {@code docs/decisions.md} §7. */
final class SwitchNames {
    private static final String PREFIX = "office.";
    private static final List<RecordComponent> COMPONENTS = List.of(OfficeSwitches.class.getRecordComponents());

    private SwitchNames() {}

    static Map<String, String> values(OfficeSwitches switches) {
        Map<String, String> values = new LinkedHashMap<>();
        for (RecordComponent component : COMPONENTS) {
            if (component.getType().isEnum()) {
                values.put(nameOf(component), hyphened(value(component, switches)));
            }
        }
        return values;
    }

    static OfficeSwitches with(OfficeSwitches switches, String name, String value) {
        RecordComponent component = COMPONENTS.stream()
                .filter(it -> it.getType().isEnum() && nameOf(it).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no switch " + name + "; there are " + values(switches).keySet()));
        return with(switches, component.getName(), constant(component, value));
    }

    static OfficeSwitches with(OfficeSwitches switches, String component, Object value) {
        Object[] values = COMPONENTS.stream()
                .map(it -> it.getName().equals(component) ? value : value(it, switches))
                .toArray();
        Class<?>[] types = COMPONENTS.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return OfficeSwitches.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record has its canonical constructor", e);
        }
    }

    private static Object constant(RecordComponent component, String value) {
        Object[] constants = component.getType().getEnumConstants();
        return Arrays.stream(constants)
                .filter(it -> hyphened(it).equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(nameOf(component) + " is one of "
                        + Arrays.stream(constants).map(SwitchNames::hyphened).collect(Collectors.joining(", "))
                        + ", not " + value));
    }

    private static Object value(RecordComponent component, OfficeSwitches switches) {
        try {
            return component.getAccessor().invoke(switches);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's accessors are public", e);
        }
    }

    /** moverSignature: office.mover-signature. */
    private static String nameOf(RecordComponent component) {
        return PREFIX + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** MOVE_OUT_NOTICE: move-out-notice. */
    private static String hyphened(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
