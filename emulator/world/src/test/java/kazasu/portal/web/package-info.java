@NullMarked
package kazasu.portal.web;

import org.jspecify.annotations.NullMarked;
