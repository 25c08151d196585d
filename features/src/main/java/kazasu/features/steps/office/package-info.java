/**
 * The words of the office's features: people, a calendar, a counter. {@link kazasu.features.steps.office.Office} is the one object of such a
 * scenario; the cards that it hands out lie in the {@link kazasu.features.steps.Session}'s hands, so that every exchange of the counter's
 * device is traced and judged as well.
 */
@NullMarked
package kazasu.features.steps.office;

import org.jspecify.annotations.NullMarked;
