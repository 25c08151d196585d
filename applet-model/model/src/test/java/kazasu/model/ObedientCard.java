package kazasu.model;

import java.util.Arrays;
import java.util.Random;
import kazasu.apdu.ApduResponse;

/** A card that answers as the oracle expects: it drives the oracle through its own states. */
final class ObedientCard {
    private final Random random = new Random(1);
    private final ReferenceCard oracle;

    ObedientCard(CardFacts facts) {
        oracle = new ReferenceCard(facts);
        oracle.powerOn();
    }

    ReferenceCard oracle() {
        return oracle;
    }

    Judgement send(byte[] command) {
        return oracle.judge(command, answer(command, oracle.expect(command)));
    }

    private byte[] answer(byte[] command, Expectation expectation) {
        if (expectation instanceof Expectation.Exact exact) {
            return exact.answer().bytes();
        }
        if (expectation instanceof Expectation.Unknown) {
            return new byte[] {(byte) 0x90, 0};
        }
        ParsedCommand parsed = ParsedCommand.of(command);
        return switch (parsed.ins()) {
            case 0x84 -> ok(challenge(parsed.le()));
            case 0x2A -> ok(Specimen.sign(parsed.data()));
            case 0xA4 -> ok(new byte[0]);
            default -> new byte[] {0x63, 0x00};
        };
    }

    ApduResponse transmit(byte[] command) {
        return send(command).response().orElseThrow();
    }

    private byte[] challenge(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] ok(byte[] data) {
        byte[] answer = Arrays.copyOf(data, data.length + 2);
        answer[data.length] = (byte) 0x90;
        return answer;
    }
}
