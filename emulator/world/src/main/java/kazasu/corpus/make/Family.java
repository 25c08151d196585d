package kazasu.corpus.make;

import kazasu.corpus.CorpusRule;

/** Cases of one kind, whose document is signed by 検証太郎. */
abstract class Family {
    final World world;
    final Cases cases;
    final Person taro;
    final String group;
    final CorpusRule rule;
    final String source;

    /** Named {@code …/group/…}, by a rule and its source unless a case says otherwise. */
    Family(World world, Cases cases, String group, CorpusRule rule, String source) {
        this.world = world;
        this.cases = cases;
        this.taro = world.taro();
        this.group = group;
        this.rule = rule;
        this.source = source;
    }

    abstract void add();
}
