package kazasu.model;

/** Something that happens to a card: a command, a change of power, or both at once. */
public sealed interface Event permits Event.Command, Event.Authentication, Event.Power, Event.Tear {
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

    /**
     * EXTERNAL AUTHENTICATE with the cryptogram of the challenge that the card gave last ({@link DeviceAuthentication} makes the command).
     *
     * @param right whether the cryptogram is right
     */
    record Authentication(boolean right) implements Event {}

    /**
     * Power goes in mid-command, after so many of its persistent writes; after the command if it makes fewer. The card is without power
     * then, and nothing was answered.
     */
    final class Tear implements Event {
        private final byte[] command;
        private final int writes;

        /**
         * A tear.
         *
         * @param command the bytes of a command, well-formed or not
         * @param writes how many persistent writes still happen
         */
        public Tear(byte[] command, int writes) {
            this.command = command.clone();
            this.writes = writes;
        }

        /** The bytes of the command, a copy. */
        public byte[] command() {
            return command.clone();
        }

        /** How many persistent writes still happen. */
        public int writes() {
            return writes;
        }

        /** In hex, secrets masked. */
        @Override
        public String toString() {
            return "TEAR after " + writes + ": " + Mask.command(command);
        }
    }
}
