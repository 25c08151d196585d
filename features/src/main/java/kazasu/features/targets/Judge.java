package kazasu.features.targets;

import java.util.Optional;

/** Follows a card from its start and says of each answer whether it is one that the card may give. */
public interface Judge {
    /**
     * Looks at one exchange.
     *
     * @param command what was sent
     * @param answer what came back
     * @return nothing if the answer is right, else one line: expected, actual; never a PIN
     */
    Optional<String> judge(byte[] command, byte[] answer);

    /** The card got power: a cold reset. */
    void powerOn();

    /** The card lost its power. */
    void powerOff();

    /** The card was reset with its power on. */
    void warmReset();
}
