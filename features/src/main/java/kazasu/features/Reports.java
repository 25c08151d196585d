package kazasu.features;

import java.nio.file.Path;
import java.util.Optional;
import kazasu.command.Failure;
import kazasu.result.AllureFiles;
import kazasu.result.AllureReport;
import kazasu.result.JUnitXml;
import kazasu.result.ProgramHome;
import kazasu.result.ReportException;
import kazasu.result.RunFile;
import kazasu.result.RunResult;

/** What a run leaves in its directory: run file, JUnit XML, Allure's report. */
final class Reports {
    private Reports() {}

    /**
     * Writes them.
     *
     * @param out the directory
     * @param results where Allure's results are
     * @throws Failure if something can't be written, the report excepted
     */
    static Certification.Outcome write(RunResult run, Path out, Path results) {
        try {
            new RunFile().write(run, out.resolve("run.json"));
            JUnitXml.write(run, out.resolve("junit.xml"));
            AllureFiles.write(run, results);
        } catch (ReportException e) {
            throw new Failure(String.valueOf(e.getMessage()), String.valueOf(e.getMessage()));
        }
        try {
            Path index = AllureReport.in(ProgramHome.find()).generate(results, out.resolve("report"));
            return new Certification.Outcome(run, out, Optional.of(index), "");
        } catch (ReportException e) {
            return new Certification.Outcome(run, out, Optional.empty(), String.valueOf(e.getMessage()));
        }
    }
}
