package kazasu.features;

import java.nio.file.Path;
import java.time.Clock;
import kazasu.model.Profile;

/**
 * What a run is to do.
 *
 * @param profile what kind of card
 * @param seed decides every card and key of the run
 * @param clock time of issue and of the run
 * @param tags which scenarios
 * @param out where the reports go
 * @param japanese the language of traces and complaints
 */
record RunPlan(Profile profile, long seed, Clock clock, Tags tags, Path out, boolean japanese) {}
