package kazasu.verifier;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own reader of CMS and Bouncy Castle find the same faults in anything. */
final class CmsReadersFuzzTest {
    private static final byte[] CONTENT = "かざす\n".getBytes(StandardCharsets.UTF_8);
    private static final BothReaders READERS = new BothReaders(CONTENT);

    static Stream<Named<byte[]>> signatures() {
        CmsMaker ber = new CmsMaker(CONTENT);
        ber.ber = true;
        byte[] der = new CmsMaker(CONTENT).make();
        return Stream.of(
                Named.of("DER", der),
                Named.of("BER", ber.make()),
                Named.of("cut short", Arrays.copyOf(der, der.length - 20)),
                Named.of("nothing", new byte[0]));
    }

    @MethodSource("signatures")
    @FuzzTest
    void bothReadersFindTheSameFaults(byte[] signature) throws IOException {
        READERS.agree(signature);
    }
}
