package kazasu.card.runtime.mend;

import java.math.BigInteger;
import java.util.Arrays;
import javacard.framework.JCSystem;
import javacard.framework.Util;
import javacard.security.CryptoException;
import org.jspecify.annotations.Nullable;

/**
 * A key part's memory. The stock class reads stale bytes behind a value that is shorter than the one before (a CRT exponent with
 * a leading zero after a key pair was made anew), and allocates a transient array, kept for ever, at each use.
 */
public final class ByteContainer {
    private byte @Nullable [] data;
    private final byte memoryType;
    private short length;

    /** In persistent memory. */
    public ByteContainer() {
        this(JCSystem.MEMORY_TYPE_PERSISTENT);
    }

    /** In memory of a kind ({@code JCSystem.MEMORY_TYPE_…}). */
    public ByteContainer(byte memoryType) {
        this.memoryType = memoryType;
    }

    /** In persistent memory, with a value. */
    public ByteContainer(BigInteger value) {
        this(JCSystem.MEMORY_TYPE_PERSISTENT);
        setBigInteger(value);
    }

    /** In persistent memory, with a value. */
    public ByteContainer(byte[] buffer, short offset, short length) {
        this(JCSystem.MEMORY_TYPE_PERSISTENT);
        setBytes(buffer, offset, length);
    }

    /** Takes a non-negative number, without leading zeros. */
    public void setBigInteger(BigInteger value) {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("negative");
        }
        byte[] bytes = value.toByteArray();
        setBytes(bytes[0] == 0 && bytes.length > 1 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    /** Takes all of an array. */
    public void setBytes(byte[] buffer) {
        setBytes(buffer, (short) 0, (short) buffer.length);
    }

    /** Takes part of an array. */
    public void setBytes(byte[] buffer, short offset, short newLength) {
        if (data == null || data.length < newLength) {
            data = allocate(newLength);
        }
        Util.arrayCopy(buffer, offset, data, (short) 0, newLength);
        length = newLength;
    }

    private byte[] allocate(short size) {
        switch (memoryType) {
            case JCSystem.MEMORY_TYPE_TRANSIENT_DESELECT:
                return JCSystem.makeTransientByteArray(size, JCSystem.CLEAR_ON_DESELECT);
            case JCSystem.MEMORY_TYPE_TRANSIENT_RESET:
                return JCSystem.makeTransientByteArray(size, JCSystem.CLEAR_ON_RESET);
            default:
                return new byte[size];
        }
    }

    private byte[] value() {
        if (data == null || length == 0) {
            CryptoException.throwIt(CryptoException.UNINITIALIZED_KEY);
            throw new IllegalStateException();
        }
        return data;
    }

    /** The value as a number. */
    public BigInteger getBigInteger() {
        return new BigInteger(1, value(), 0, length);
    }

    /** The value, a copy that nothing keeps. */
    public byte[] getBytes(byte event) {
        return Arrays.copyOf(value(), length);
    }

    /** Copies the value into a buffer; returns its length. */
    public short getBytes(byte[] destination, short offset) {
        byte[] bytes = value();
        if (destination.length - offset < length) {
            CryptoException.throwIt(CryptoException.ILLEGAL_VALUE);
        }
        Util.arrayCopy(bytes, (short) 0, destination, offset, length);
        return length;
    }

    /** Wipes the value. */
    public void clear() {
        length = 0;
        if (data != null) {
            Util.arrayFillNonAtomic(data, (short) 0, (short) data.length, (byte) 0);
        }
    }

    /** Whether there is a value. */
    public boolean isInitialized() {
        return length > 0;
    }
}
