package kazasu.features.suite;

import kazasu.features.targets.Target;

/**
 * What all scenarios of a run share.
 *
 * @param target hands the cards over
 * @param journal takes what scenarios observe
 * @param japanese the language of traces
 */
public record Bench(Target target, Journal journal, boolean japanese) {}
