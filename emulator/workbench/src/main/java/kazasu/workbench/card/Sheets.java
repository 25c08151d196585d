package kazasu.workbench.card;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kazasu.image.CardImage;
import kazasu.model.CardFile.Kind;
import kazasu.model.Files;
import kazasu.model.LifeCycle;
import kazasu.model.PinRule;
import kazasu.workbench.card.CardSheet.PinFacts;

/** Reads what a person wants to know out of a card image. */
final class Sheets {
    private final CardImage image;

    private Sheets(CardImage image) {
        this.image = image;
    }

    static CardSheet of(CardImage image) {
        Sheets sheets = new Sheets(image);
        return new CardSheet(
                image.profile(),
                sheets.lifeCycle(),
                sheets.files(),
                sheets.keys(),
                sheets.pin(PinRule.USER_AUTHENTICATION),
                sheets.pin(PinRule.SIGNATURE));
    }

    private String lifeCycle() {
        int code = field("life-cycle")[0];
        return Arrays.stream(LifeCycle.values())
                .filter(state -> state.code() == code)
                .map(LifeCycle::name)
                .findFirst()
                .orElse("?");
    }

    private SortedMap<Integer, byte[]> files() {
        SortedMap<Integer, byte[]> files = new TreeMap<>();
        Files.all().stream()
                .filter(file -> file.kind() == Kind.TRANSPARENT)
                .forEach(file -> files.put(file.id(), field(String.format("ef.%04X", file.id()))));
        return files;
    }

    private SortedMap<Integer, Boolean> keys() {
        SortedMap<Integer, Boolean> keys = new TreeMap<>();
        Files.all().stream()
                .filter(file -> file.kind() == Kind.PRIVATE_KEY)
                .forEach(file -> keys.put(file.id(), image.hasKey(file)));
        return keys;
    }

    private PinFacts pin(PinRule rule) {
        String prefix = String.format("pin.%04X.", rule.ef());
        boolean set = field(prefix + "set")[0] != 0;
        Optional<String> value =
                set ? Optional.of(new String(field(prefix + "value"), StandardCharsets.US_ASCII)) : Optional.empty();
        return new PinFacts(value, field(prefix + "tries")[0], rule.tries());
    }

    private byte[] field(String name) {
        return Objects.requireNonNull(image.fields().get(name), name);
    }
}
