package kazasu.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kazasu.model.SealedText.Line;
import org.jspecify.annotations.Nullable;

/** Reads one profile with those that it is based on: each field is the nearest one's. */
final class ProfileReading {
    private static final String BASE = "based-on";

    /** Which source a field is from, to name it in an error. */
    private record Place(ProfileSource source, Line line) {}

    private final Map<String, Place> fields = new LinkedHashMap<>();
    private final List<String> chain = new ArrayList<>();
    private final ProfileSource first;

    private ProfileReading(ProfileSource first) {
        this.first = first;
    }

    static Profile read(ProfileSource source) {
        return new ProfileReading(source).profile();
    }

    private Profile profile() {
        add(first);
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((name, place) -> values.put(name, place.line().value()));
        values.remove(BASE);
        Place name = fields.get("name");
        if (name == null || name.source() != first) {
            // a base's name would be another profile's
            throw new ProfileException(first.name() + ": field name is missing");
        }
        try {
            return ProfileFields.profile(values);
        } catch (FieldException e) {
            throw refuse(fields.get(e.field()), e);
        }
    }

    private ProfileException refuse(@Nullable Place place, FieldException e) {
        String field = "field " + SealedText.printable(e.field()) + " " + e.getMessage();
        return new ProfileException(
                place == null
                        ? first.name() + ": " + field
                        : place.source().name() + ": line " + place.line().number() + ": " + field);
    }

    private void add(ProfileSource source) {
        chain.add(source.name());
        for (Line line : lines(source)) {
            Place place = new Place(source, line);
            fields.putIfAbsent(line.name(), place);
            if (line.name().equals(BASE)) {
                add(base(place));
            }
        }
    }

    private static List<Line> lines(ProfileSource source) {
        try {
            // the base comes last: what the profile says itself stands already
            return ProfileText.FORMAT.read(source.text()).stream()
                    .sorted((a, b) ->
                            Boolean.compare(a.name().equals(BASE), b.name().equals(BASE)))
                    .toList();
        } catch (SealedTextException e) {
            throw new ProfileException(source.name() + ": " + e.getMessage());
        }
    }

    private ProfileSource base(Place place) {
        String name = place.line().value();
        String where = place.source().name() + ": line " + place.line().number() + ": field " + BASE + " ";
        ProfileSource base = place.source()
                .bases()
                .apply(name)
                .orElseThrow(() -> new ProfileException(where + "names no profile: " + SealedText.printable(name)));
        if (chain.contains(base.name())) {
            throw new ProfileException(where + "leads in a circle: " + String.join(", ", chain) + ", " + base.name());
        }
        return base;
    }
}
