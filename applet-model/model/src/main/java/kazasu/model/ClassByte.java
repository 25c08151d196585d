package kazasu.model;

/**
 * A class byte (docs/decisions.md §5): 00–0F and 80–8F carry secure messaging in bits 4–3 and the channel in bits 2–1; 40–7F are
 * channels 4 to 19.
 *
 * @param value 0 to FF
 */
record ClassByte(int value) {
    boolean isKnown() {
        return value <= 0x0F || isFurther() || isProprietary();
    }

    /** 80–8F. */
    boolean isProprietary() {
        return (value & 0xF0) == 0x80;
    }

    /** Any channel but the basic one. */
    boolean hasChannel() {
        return isFurther() || (value & 0x03) != 0;
    }

    boolean isSecure() {
        return (value & 0x0C) != 0;
    }

    private boolean isFurther() {
        return value >= 0x40 && value <= 0x7F;
    }
}
