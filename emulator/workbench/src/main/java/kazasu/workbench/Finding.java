package kazasu.workbench;

import java.util.Optional;
import kazasu.command.Text;

/**
 * One thing that was looked for.
 *
 * @param name what it is
 * @param found where or which, if it is there
 * @param needed whether {@code ./kazasu test} can't do without
 * @param debianPackage what installs it
 * @param use what it is for
 */
record Finding(String name, Optional<String> found, boolean needed, String debianPackage, Text use) {}
