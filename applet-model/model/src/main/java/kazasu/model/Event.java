package kazasu.model;

/** Something that happens to a card: a command, or a change of power. */
public sealed interface Event permits Event.Command, Event.Power {
    /** A command APDU as sent on the wire. */
    final class Command implements Event {
        private final byte[] bytes;

        /** Wraps the bytes of a command, well-formed or not. */
        public Command(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        /** The bytes, a copy. */
        public byte[] bytes() {
            return bytes.clone();
        }

        /** In hex, secrets masked. */
        @Override
        public String toString() {
            return Mask.command(bytes);
        }
    }

    /** A change of power. */
    enum Power implements Event {
        /** Power comes: a cold reset. */
        ON,
        /** Power goes. */
        OFF,
        /** Reset under power. */
        WARM_RESET
    }
}
