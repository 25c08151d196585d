package kazasu.corpus.make;

import kazasu.corpus.Corpus;

/** Makes a corpus. It takes seconds, most of them for keys. */
public final class CorpusMaker {
    private CorpusMaker() {}

    /**
     * A corpus.
     *
     * @param seed the same one gives the same bytes, on every JDK
     */
    public static Corpus make(long seed) {
        World world = new World(seed);
        Cases cases = new Cases();
        cases.put(Cases.PINNED, Pems.of(world.authorities().all()));
        new CmsGood(world, cases).add();
        return cases.corpus(seed);
    }
}
