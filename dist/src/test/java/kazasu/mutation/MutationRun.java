package kazasu.mutation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import kazasu.card.runtime.AppletClasses;
import kazasu.mutation.Mutants.Mutant;
import kazasu.result.ScenarioResult;

/** Tries every mutant: the oracle first, on all processors; those it lets pass, the features. */
final class MutationRun {
    private final OracleTrial oracle = new OracleTrial(new Deck());
    private final FeatureTrial features;
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
     * @param survivors nobody noticed these
     */
    record Score(int mutants, int byOracle, int byFeatures, List<Mutant> survivors) {
        double percent() {
            return mutants == 0 ? 0 : 100.0 * (byOracle + byFeatures) / mutants;
        }

        @Override
        public String toString() {
            return "%d mutants, %d killed by the oracle, %d killed by features, %d survived: %.1f %%"
                    .formatted(mutants, byOracle, byFeatures, survivors.size(), percent());
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
     */
    Score run(List<String> classes) throws InterruptedException, ExecutionException {
        List<Mutant> mutants =
                classes.stream().flatMap(name -> new Mutants().of(name)).toList();
        List<Mutant> left = pastTheOracle(mutants);
        progress.accept("%d of %d mutants got past the oracle".formatted(left.size(), mutants.size()));
        List<Mutant> survivors =
                left.stream().filter(mutant -> features.passes(changed(mutant))).toList();
        return new Score(mutants.size(), mutants.size() - left.size(), left.size() - survivors.size(), survivors);
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
