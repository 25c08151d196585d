package kazasu.features.suite;

import kazasu.card.Narrator;
import kazasu.features.target.Target;

/**
 * What all scenarios of a run share.
 *
 * @param target hands the cards over
 * @param journal takes what scenarios observe
 * @param narrator puts traces into words
 */
public record Bench(Target target, Journal journal, Narrator narrator) {}
