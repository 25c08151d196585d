package kazasu.corpus.make;

import kazasu.corpus.CorpusRule;
import kazasu.corpus.Expected;
import kazasu.verifier.Reason;

/** What families of detached CMS signatures over one form share. */
abstract class CmsFamily extends Family {
    CmsFamily(World world, Cases cases, String group, CorpusRule rule, String source) {
        super(world, cases, group, rule, source);
    }

    CmsForge forge() {
        return new CmsForge(Papers.FORM, taro, World.SIGNED);
    }

    /** By 検証太郎, with the list of the day. */
    Draft begin(String name) {
        return begin(name, taro);
    }

    Draft begin(String name, Person person) {
        return cases.begin("cms/" + group + "/" + name, rule, "cms-detached-der")
                .by(person.attributes())
                .listOf(person);
    }

    void bad(String name, byte[] signature, Reason reason, String en, String ja) {
        bad(name, signature, Expected.of(reason), en, ja);
    }

    void bad(String name, byte[] signature, Expected expected, String en, String ja) {
        signed(begin(name), signature).bad(expected, en, ja, source);
    }

    void valid(String name, byte[] signature, String en, String ja) {
        signed(begin(name), signature).valid(en, ja, source);
    }

    static Draft signed(Draft draft, byte[] signature) {
        return draft.document("form.txt", Papers.FORM).signature("form.p7s", signature);
    }
}
