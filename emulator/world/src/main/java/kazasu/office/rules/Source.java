package kazasu.office.rules;

import kazasu.model.Certainty;

/**
 * Where a rule stands.
 *
 * @param section of {@code docs/reference/rules.md}, e.g. {@code R §2.3}
 * @param certainty how sure it is
 */
public record Source(String section, Certainty certainty) {
    /** As pages write it: {@code R §2.3 [C]}. */
    @Override
    public String toString() {
        return section + " [" + certainty.mark() + "]";
    }
}
