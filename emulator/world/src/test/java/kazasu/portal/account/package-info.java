@NullMarked
package kazasu.portal.account;

import org.jspecify.annotations.NullMarked;
