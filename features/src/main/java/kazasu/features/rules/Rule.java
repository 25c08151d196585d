package kazasu.features.rules;

/**
 * One row, bullet or paragraph of docs/reference/rules.md.
 *
 * @param id section and place in it, as scenarios name it in a tag: {@code R1.1-3} is the third of §1.1
 * @param section its number and title
 * @param text as it stands there, in one line; cells of a row parted by a middle dot
 */
record Rule(String id, String section, String text) {}
