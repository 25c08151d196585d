/** The portal over HTTP: pages for people in two languages, an API for programs, and what guards both (docs/portal.md). */
@NullMarked
package kazasu.portal.web;

import org.jspecify.annotations.NullMarked;
