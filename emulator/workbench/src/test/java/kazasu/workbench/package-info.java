@NullMarked
package kazasu.workbench;

import org.jspecify.annotations.NullMarked;
