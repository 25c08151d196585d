package kazasu.features.suite;

import io.qameta.allure.AllureResultsWriter;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.TestResult;
import io.qameta.allure.model.TestResultContainer;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import kazasu.features.targets.NotApplicable;
import kazasu.result.AllureFiles;
import kazasu.result.Verdict;

/** Puts this kit's verdict in front of the message of each Allure result, for the categories of the report to sort by. */
final class VerdictWriter implements AllureResultsWriter {
    /** Japanese keywords stand before a step without a blank. */
    private static final Pattern KEYWORD = Pattern.compile("^(前提|もし|ならば|かつ)(?=\\S)");

    private final AllureResultsWriter files;
    private final boolean ours;

    VerdictWriter(AllureResultsWriter files, boolean ours) {
        this.files = files;
        this.ours = ours;
    }

    @Override
    public void write(TestResult result) {
        result.getSteps()
                .forEach(step -> step.setName(KEYWORD.matcher(step.getName()).replaceFirst("$1 ")));
        if (result.getStatus() != Status.PASSED) {
            StatusDetails details = result.getStatusDetails() == null ? new StatusDetails() : result.getStatusDetails();
            details.setMessage(
                    AllureFiles.prefix(verdict(result)) + Objects.requireNonNullElse(details.getMessage(), ""));
            result.setStatusDetails(details);
        }
        files.write(result);
    }

    private Verdict verdict(TestResult result) {
        if (isNotApplicable(result)) {
            result.setStatus(Status.SKIPPED);
            return Verdict.NOT_APPLICABLE;
        }
        if (result.getStatus() != Status.FAILED) {
            return Verdict.INCONCLUSIVE;
        }
        List<String> tags = result.getLabels().stream()
                .filter(label -> "tag".equals(label.getName()))
                .map(label -> "@" + label.getValue().replaceFirst("^@", ""))
                .toList();
        return Requirement.of(tags).certainty().verdictOnDeviation(ours);
    }

    private static boolean isNotApplicable(TestResult result) {
        return result.getStatusDetails() != null
                && Objects.requireNonNullElse(result.getStatusDetails().getTrace(), "")
                        .startsWith(NotApplicable.class.getName());
    }

    @Override
    public void write(TestResultContainer container) {
        files.write(container);
    }

    @Override
    public void write(String source, InputStream attachment) {
        files.write(source, attachment);
    }
}
