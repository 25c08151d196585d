package kazasu.workbench.office;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kazasu.command.Text;
import kazasu.office.Application;
import kazasu.office.ApplicationState;

/**
 * How a procedure ended.
 *
 * @param what was done
 * @param next what the person does now
 */
record Done(Text what, List<Text> next) {
    private static final Text COME_AGAIN = new Text(
            "an inquiry goes to the holder by post; then again with --reply-form inquiry",
            "本人に照会書を郵送します。回答書を持参して再度手続き（--reply-form inquiry）");

    static Done of(String en, String ja) {
        return new Done(new Text(en, ja), List.of());
    }

    /** What the state of the application says, or else this. */
    static Done of(Application application, String en, String ja) {
        return application.state() == ApplicationState.INQUIRY_SENT
                ? new Done(new Text("not yet", "照会が必要です"), List.of(COME_AGAIN))
                : of(en, ja);
    }

    Done then(String en, String ja) {
        return then(Optional.of(new Text(en, ja)));
    }

    Done then(Optional<Text> step) {
        return step.filter(it -> next.isEmpty() || !next.get(0).equals(COME_AGAIN))
                .map(it -> new Done(
                        what, Stream.concat(next.stream(), Stream.of(it)).toList()))
                .orElse(this);
    }
}
