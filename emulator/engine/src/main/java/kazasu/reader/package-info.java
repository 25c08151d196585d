/**
 * Readers: how a card in this JVM comes to lie in a reader that other programs see, and what such a reader needs on the
 * machine. {@link kazasu.reader.VpcdLink} puts a card into Debian's virtual reader, {@link kazasu.reader.PrivatePcscd}
 * brings a pcscd of our own with such readers in it, and {@link kazasu.reader.PcscEnvironment} says what is installed.
 */
@NullMarked
package kazasu.reader;

import org.jspecify.annotations.NullMarked;
