/** The forms of the services: their fields and rules, and the XML document that the applicant signs. */
@NullMarked
package kazasu.portal.form;

import org.jspecify.annotations.NullMarked;
