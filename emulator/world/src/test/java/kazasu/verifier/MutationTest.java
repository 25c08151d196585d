package kazasu.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import kazasu.client.PdfFormat;
import kazasu.client.XmlFormat;
import kazasu.client.XmlFormat.Placement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Documents with something wrong somewhere: never an exception, never valid unless what was changed says nothing. */
class MutationTest {
    private static final byte[] CONTENT = "かざす\n".getBytes(StandardCharsets.UTF_8);
    private static final int TIMES = 1500;
    private final Verifier verifier = World.verifier();

    private Verification whole(byte[] document) {
        return verifier.verify(VerificationRequest.application(new Document.Whole(Content.of(document)), World.NOW));
    }

    @TestFactory
    Stream<DynamicTest> anything() {
        Map<String, byte[]> documents = new TreeMap<>();
        CmsMaker enveloping = new CmsMaker(CONTENT);
        enveloping.enveloping = true;
        documents.put("CMS", enveloping.make());
        enveloping.ber = true;
        documents.put("CMS in BER", enveloping.make());
        byte[] xml = "<a><b>c</b></a>".getBytes(StandardCharsets.UTF_8);
        documents.put(
                "XML", ClientDocuments.sign(XmlFormat.xades(Placement.ENVELOPED, ClientDocuments.CLOCK), "a.xml", xml));
        byte[] pdf = ClientDocuments.pdf("1 0 0");
        documents.put("PDF", ClientDocuments.sign(PdfFormat.adobe(ClientDocuments.CLOCK), "a.pdf", pdf));
        return documents.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> mutate(one.getKey(), one.getValue())));
    }

    private void mutate(String name, byte[] document) {
        assertThat(whole(document).verdict()).as(name).isEqualTo(Verdict.VALID);
        Random random = new Random(name.hashCode());
        List<String> valid = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            byte[] mutant = mutant(document, random);
            if (whole(mutant).verdict() == Verdict.VALID && !saysTheSame(name, document, mutant)) {
                int from = Arrays.mismatch(document, mutant);
                valid.add(name + " " + i + " at " + from + ": " + Unsigned.around(document, from) + " became "
                        + Unsigned.around(mutant, from));
            }
        }
        assertThat(valid).isEmpty();
    }

    private static byte[] mutant(byte[] document, Random random) {
        byte[] mutant = document.clone();
        int at = random.nextInt(mutant.length);
        switch (random.nextInt(4)) {
            case 0 -> mutant[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> mutant[at] = (byte) random.nextInt(256);
            case 2 -> mutant = Arrays.copyOf(mutant, at);
            default -> {
                int from = random.nextInt(mutant.length);
                int count = Math.min(1 + random.nextInt(40), mutant.length - Math.max(at, from));
                System.arraycopy(document, from, mutant, at, count);
            }
        }
        return mutant;
    }

    /** What XML doesn't sign is white between what it signs, and how things are written; what CMS doesn't sign, versions. */
    private static boolean saysTheSame(String name, byte[] document, byte[] mutant) {
        if (Arrays.equals(document, mutant) || name.startsWith("CMS")) {
            return Arrays.equals(document, mutant) || Unsigned.isSame(document, mutant);
        }
        return name.equals("XML") && Unsigned.isSameXml(document, mutant)
                || name.equals("PDF") && Unsigned.isSamePdf(document, mutant);
    }

    /** A bit of each byte of a signature changed, and each length of it: both readers say the same. */
    @Test
    void bothReadersAgree() throws IOException {
        byte[] signature = new CmsMaker(CONTENT).make();
        BothReaders readers = new BothReaders(CONTENT);
        for (int at = 0; at < signature.length; at++) {
            byte[] mutant = signature.clone();
            mutant[at] ^= (byte) (1 << at % 8);
            readers.agree(mutant);
            readers.agree(Arrays.copyOf(signature, at));
        }
    }
}
