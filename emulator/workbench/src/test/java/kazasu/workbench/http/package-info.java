@NullMarked
package kazasu.workbench.http;

import org.jspecify.annotations.NullMarked;
