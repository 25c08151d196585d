@NullMarked
package kazasu.portal.form;

import org.jspecify.annotations.NullMarked;
