package kazasu.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a file holds, as far as it is known. After a torn write that is any number of its bytes, in order (docs/decisions.md §5): up to
 * some place the new bytes, from there on the old ones, and the place is one of several.
 *
 * @param before the file without the write
 * @param after the file with it
 * @param least the first place at which the old bytes may begin
 * @param most the last such place
 */
record Content(Bytes before, Bytes after, int least, int most) {

    static Content of(byte[] bytes) {
        Bytes whole = Bytes.of(bytes);
        return new Content(whole, whole, 0, 0);
    }

    int size() {
        return before.length();
    }

    /** The bytes of a range, if they are known. */
    Optional<byte[]> range(int from, int to) {
        byte[] old = possibility(least).range(from, to);
        return Arrays.equals(old, possibility(most).range(from, to)) ? Optional.of(old) : Optional.empty();
    }

    /** A whole write, over whatever there was. */
    Content written(int offset, byte[] data) {
        return new Content(
                        before.written(offset, data, data.length),
                        after.written(offset, data, data.length),
                        least,
                        most)
                .settled();
    }

    /** A write of which at least one byte was written; nothing if a tear before this one hasn't been settled by reading. */
    Optional<Content> torn(int offset, byte[] data) {
        if (least != most) {
            return Optional.empty();
        }
        Bytes old = possibility(least);
        Content torn = new Content(old, old.written(offset, data, data.length), offset + 1, offset + data.length);
        return Optional.of(torn.settled());
    }

    /** Whether a range may read so. */
    boolean allows(int from, byte[] read) {
        Content narrowed = place(from, read);
        return narrowed.least <= narrowed.most
                && Arrays.equals(narrowed.possibility(narrowed.least).range(from, from + read.length), read);
    }

    /** The same after a range that it allows was read so. */
    Content narrowed(int from, byte[] read) {
        return place(from, read).settled();
    }

    /** Each content that is possible. */
    Stream<Bytes> possibilities() {
        return IntStream.rangeClosed(least, most).mapToObj(this::possibility);
    }

    /** Where a byte read differs from the old one, the new one was written, and the other way round. */
    private Content place(int from, byte[] read) {
        int first = least;
        int last = most;
        for (int i = 0; i < read.length; i++) {
            int at = from + i;
            int value = read[i] & 0xFF;
            first = value != before.at(at) ? Math.max(first, at + 1) : first;
            last = value != after.at(at) ? Math.min(last, at) : last;
        }
        return new Content(before, after, first, last);
    }

    private Content settled() {
        return possibility(least).equals(possibility(most))
                ? of(possibility(least).toArray())
                : this;
    }

    private Bytes possibility(int place) {
        return before.written(0, after.range(0, place), place);
    }
}
