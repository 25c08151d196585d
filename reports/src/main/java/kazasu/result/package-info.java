/**
 * The result of a run and everything made from it: the run file (JSON), the summary line, the exit code, JUnit XML and Allure's report.
 * This package owns the format; whoever runs something fills a {@link kazasu.result.RunResult} and hands it over.
 */
@NullMarked
package kazasu.result;

import org.jspecify.annotations.NullMarked;
