@NullMarked
package kazasu.portal.login;

import org.jspecify.annotations.NullMarked;
