package kazasu.features.targets;

import java.util.Optional;
import kazasu.model.CardFacts;
import kazasu.model.Judgement;
import kazasu.model.ReferenceCard;

/** The model's reference card, listening. */
final class OracleJudge implements Judge {
    private final ReferenceCard reference;
    private final boolean japanese;

    OracleJudge(CardFacts facts, boolean japanese) {
        this.reference = new ReferenceCard(facts);
        this.japanese = japanese;
    }

    @Override
    public Optional<String> judge(byte[] command, byte[] answer) {
        Judgement judgement = reference.judge(command, answer);
        return judgement.passed() ? Optional.empty() : Optional.of(judgement.message(japanese));
    }

    @Override
    public void powerOn() {
        reference.powerOn();
    }

    @Override
    public void powerOff() {
        reference.powerOff();
    }

    @Override
    public void warmReset() {
        reference.warmReset();
    }
}
