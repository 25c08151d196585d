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
        new CmsTampered(world, cases).add();
        new CmsSignatures(world, cases).add();
        new CmsSigners(world, cases).add();
        new CmsAlgorithms(world, cases).add();
        new CmsMalformed(world, cases).add();
        new CmsLimits(world, cases).add();
        new Chains(world, cases).add();
        new Generations(world, cases).add();
        new ValidityCases(world, cases).add();
        new Attributes(world, cases).add();
        new Usage(world, cases).add();
        new RevocationCases(world, cases).add();
        new UncheckedCases(world, cases).add();
        new Logins(world, cases).add();
        new XmlGood(world, cases).add();
        new XmlTampered(world, cases).add();
        new XmlAttacks(world, cases).add();
        new PdfCases(world, cases).add();
        return cases.corpus(seed);
    }
}
