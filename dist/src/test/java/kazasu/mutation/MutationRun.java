package kazasu.mutation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kazasu.card.runtime.AppletClasses;
import kazasu.mutation.Mutants.Mutant;
import kazasu.result.ScenarioResult;

/** Tries every mutant: the oracle first, on all processors; those it lets pass, the features. */
final class MutationRun {
    private final OracleTrial oracle = new OracleTrial(new Deck());
    private final FeatureTrial features;
    private final Equivalents equivalents = Equivalents.reviewed();
    private final Consumer<String> progress;

    /**
     * A run.
     *
     * @param directory for the files of the features
     * @param progress takes a line now and then
     */
    MutationRun(Path directory, Consumer<String> progress) {
        this.features = new FeatureTrial(directory);
        this.progress = progress;
    }

    /**
     * What came out.
     *
     * @param mutants how many were tried
     * @param byOracle how many the oracle noticed
     * @param byFeatures how many of the others the features noticed
     * @param survivors nobody noticed these, and somebody should
     * @param equivalent nobody noticed these, and nobody can: each with the reason
     * @param stale names in the list of equivalent ones that are not among these
     */
    record Score(
            int mutants,
            int byOracle,
            int byFeatures,
            List<Mutant> survivors,
            List<String> equivalent,
            List<String> stale) {
        /** Of all changes, those that nobody can notice among them. */
        double percentOfAll() {
            return percent(mutants);
        }

        /** Of the changes that make a difference. */
        double percentOfDifferent() {
            return percent(mutants - equivalent.size());
        }

        private double percent(int whole) {
            return whole == 0 ? 0 : 100.0 * (byOracle + byFeatures) / whole;
        }

        @Override
        public String toString() {
            return ("%d mutants, %d killed by the oracle, %d killed by features, %d survived, "
                            + "%d equivalent (listed with reasons): %.1f %%, with those counted as not killed %.1f %%")
                    .formatted(
                            mutants,
                            byOracle,
                            byFeatures,
                            survivors.size(),
                            equivalent.size(),
                            percentOfDifferent(),
                            percentOfAll());
        }
    }

    /**
     * The applet without any change must pass, or every kill would be the instrument's own mistake.
     *
     * @throws IllegalStateException if it does not
     */
    void control() {
        if (!oracle.passes(MutationRun::unchanged)) {
            throw new IllegalStateException("the oracle finds fault with the applet as it is");
        }
        List<ScenarioResult> blemishes = features.blemishes(unchanged());
        if (!blemishes.isEmpty()) {
            throw new IllegalStateException("the features find fault with the applet as it is: " + blemishes.get(0));
        }
    }

    /**
     * Tries the mutants of some classes.
     *
     * @param classes their names
     * @param every so many-th mutant is tried; 1 for all
     */
    Score run(List<String> classes, int every) throws InterruptedException, ExecutionException {
        List<Mutant> all =
                classes.stream().flatMap(name -> new Mutants().of(name)).toList();
        List<Mutant> mutants = IntStream.range(0, all.size())
                .filter(i -> i % every == 0)
                .mapToObj(all::get)
                .toList();
        List<Mutant> left = pastTheOracle(mutants);
        progress.accept("%d of %d mutants got past the oracle".formatted(left.size(), mutants.size()));
        List<Mutant> unnoticed =
                left.stream().filter(mutant -> features.passes(changed(mutant))).toList();
        return score(all, mutants.size(), mutants.size() - left.size(), left.size() - unnoticed.size(), unnoticed);
    }

    private Score score(List<Mutant> all, int tried, int byOracle, int byFeatures, List<Mutant> unnoticed) {
        Map<Mutant, String> names = Equivalents.names(all);
        List<Mutant> survivors = new ArrayList<>();
        List<String> equivalent = new ArrayList<>();
        Set<String> found = new HashSet<>();
        for (Mutant mutant : unnoticed) {
            String name = names.getOrDefault(mutant, "");
            equivalents
                    .reason(name)
                    .ifPresentOrElse(
                            reason -> {
                                found.add(name);
                                equivalent.add(name + " = " + reason);
                            },
                            () -> survivors.add(mutant));
        }
        return new Score(tried, byOracle, byFeatures, survivors, equivalent, equivalents.missing(found));
    }

    private List<Mutant> pastTheOracle(List<Mutant> mutants) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<Boolean>> verdicts = mutants.stream()
                    .map(mutant -> pool.submit(() -> oracle.passes(() -> changed(mutant))))
                    .toList();
            List<Mutant> left = new ArrayList<>();
            for (int i = 0; i < verdicts.size(); i++) {
                if (verdicts.get(i).get()) {
                    left.add(mutants.get(i));
                }
            }
            return left;
        } finally {
            pool.shutdownNow();
        }
    }

    private static AppletClasses unchanged() {
        return AppletClasses.changed((name, classFile) -> StepWeaver.weave(classFile));
    }

    private static AppletClasses changed(Mutant mutant) {
        return AppletClasses.changed((name, classFile) ->
                StepWeaver.weave(name.equals(mutant.className()) ? mutant.classFile() : classFile));
    }
}
