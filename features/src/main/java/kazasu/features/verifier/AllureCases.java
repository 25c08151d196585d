package kazasu.features.verifier;

import io.qameta.allure.AllureResultsWriter;
import io.qameta.allure.model.Attachment;
import io.qameta.allure.model.Label;
import io.qameta.allure.model.Stage;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.TestResult;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import kazasu.result.AllureFiles;
import kazasu.result.ScenarioResult;
import kazasu.result.Verdict;

/** Each case as a result of Allure's, with command and output attached. */
final class AllureCases {
    private final AllureResultsWriter writer;

    AllureCases(AllureResultsWriter writer) {
        this.writer = writer;
    }

    void write(ScenarioResult one) {
        String source = UUID.randomUUID() + "-attachment.txt";
        writer.write(source, new ByteArrayInputStream(one.evidence().getBytes(StandardCharsets.UTF_8)));
        boolean passed = one.verdict() == Verdict.PASS;
        long stop = System.currentTimeMillis();
        TestResult result = new TestResult()
                .setUuid(UUID.randomUUID().toString())
                .setHistoryId(one.scenario())
                .setFullName(one.scenario())
                .setName(one.scenario())
                .setDescription(one.requirement() + " " + one.certainty().mark())
                .setStatus(passed ? Status.PASSED : Status.FAILED)
                .setStage(Stage.FINISHED)
                .setStart(stop - one.duration().toMillis())
                .setStop(stop)
                .setLabels(List.of(
                        label("suite", one.feature()),
                        label("feature", one.feature()),
                        label("tag", one.requirement()),
                        label("tag", one.certainty().mark())))
                .setAttachments(List.of(new Attachment()
                        .setName("evidence")
                        .setType("text/plain")
                        .setSource(source)));
        if (!passed) {
            result.setStatusDetails(new StatusDetails().setMessage(AllureFiles.prefix(one.verdict()) + one.message()));
        }
        writer.write(result);
    }

    private static Label label(String name, String value) {
        return new Label().setName(name).setValue(value);
    }
}
