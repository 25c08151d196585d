package kazasu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.LinkedHashMap;
import java.util.Map;
import kazasu.apdu.CommandApdu;
import kazasu.apdu.Hex;
import org.junit.jupiter.api.Test;

/** What an administration session does to a card, the oracle knows afterwards (docs/decisions.md §3, §4). */
final class FollowedSessionTest {
    private static final String JPKI = "00A4040C0A" + Aids.JPKI;
    private static final String ADMIN = "00A4040C08" + Aids.ADMINISTRATION;

    @Test
    void aBlankCardBecomesTheHolders() {
        ObedientCard card = blank();
        assertThat(card.send("00CA9F7000")).isEqualTo("019000");
        String modulus = card.send("0046809700");
        assertThat(card.send("0046819700")).isEqualTo(modulus);
        card.send("80F00003");
        assertThat(card.send("00CA9F7000")).isEqualTo("039000");
        assertThat(card.send("002C02980437333931")).isEqualTo("9000");
        card.send("80F00007");
        card.send(JPKI);
        assertThat(card.send("00200098")).isEqualTo("63C3");
        assertThat(card.send("002000980437333931")).isEqualTo("9000");
        assertThat(card.send("802A0097010100")).endsWith("9000").hasSize(516);
    }

    @Test
    void aSignatureByAnotherKeyThanTheNewOneIsRefused() throws Exception {
        ObedientCard card = blank();
        String modulus = card.send("0046809700").substring(0, 512);
        card.send("80F00003");
        card.send("002C02980437333931");
        card.send(JPKI);
        card.send("002000980437333931");
        byte[] command = Hex.parse("802A0097010100");
        for (var pair : Signer.RSA) {
            byte[] answer = ObedientCard.ok(Signer.sign(pair, Scheme.AS_IT_IS, new byte[] {1}));
            boolean right = new RsaKey(Hex.parse(modulus))
                    .modulus()
                    .equals(((RSAPrivateCrtKey) pair.getPrivate()).getModulus());
            assertThat(card.oracle().judge(command, answer).passed()).isEqualTo(right);
        }
    }

    @Test
    void filesHoldWhatWasWritten() {
        ObedientCard card = blank();
        card.send("00A4020C020008");
        card.send("00D60001028F8F");
        assertThat(card.send(ADMIN)).isEqualTo("9000");
        assertThat(card.send("000E0000")).isEqualTo("6982");
        card.send(JPKI);
        assertThat(card.send("00B0880000")).isEqualTo("FF8F8F9000");
    }

    @Test
    void recordsAndAttributesOfOtherApplicationsCanBeWritten() {
        ObedientCard card = new ObedientCard(Specimen.everything().build());
        card.openSession();
        card.send("00A4010C0A" + Aids.COMMON);
        card.send("00A4020C020001");
        card.send("00D6000003010155");
        card.send("000E0003");
        card.send("002C029C0431323334");
        card.send("00A4040C0A" + Aids.COMMON);
        assertThat(card.send("00B2010C00")).isEqualTo("0101559000");
        assertThat(card.send("00B2020C00")).isEqualTo("6A83");
        assertThat(card.send("0020009C0431323334")).isEqualTo("9000");
    }

    @Test
    void theContactAtrIsTheApplications() {
        ObedientCard card = new ObedientCard(Specimen.everything().build());
        card.openSession();
        card.send("00DA5F5103112233");
        card.send("00A4040C0A" + Aids.JUKI);
        assertThat(card.send("00CA5F5100")).isEqualTo("1122339000");
        card.send("00A4040C");
        assertThat(card.send("00CA5F5100")).isEqualTo("E0E1E2E3E4E5E6E79000");
    }

    @Test
    void anImportedKeyIsTheOneWhenAllPartsAreThere() {
        ObedientCard card = blank();
        String[] last = new String[1];
        parts().forEach((part, value) -> {
            last[0] = card.send(put(part, value));
            assertThat(last[0]).isEqualTo("9000");
        });
        assertThat(card.send("0046819A00")).hasSize(516);
        assertThat(card.send(put(0x98, new byte[128]))).isEqualTo("6985");
    }

    @Test
    void anIncompleteImportIsNoKey() {
        ObedientCard card = new ObedientCard(Specimen.everything().build());
        card.openSession();
        card.send(put(0x97, new byte[128]));
        card.send(JPKI);
        card.send(CommandApdu.of(0, 0x20, 0, 0x9B, Specimen.SIGNATURE_PASSWORD).bytes());
        assertThat(card.send("802A009A010100")).isEqualTo("6985");
    }

    private static ObedientCard blank() {
        ObedientCard card = new ObedientCard(CardFacts.builder()
                .lifeCycle(LifeCycle.BLANK)
                .deviceKey(Specimen.DEVICE_KEY)
                .build());
        card.openSession();
        return card;
    }

    private static String put(int part, byte[] value) {
        return Hex.format(CommandApdu.of(0, 0xDA, part, 0x9A, value).bytes());
    }

    private static Map<Integer, byte[]> parts() {
        RSAPrivateCrtKey key = (RSAPrivateCrtKey) Signer.RSA.get(1).getPrivate();
        byte[] modulus = new RsaKey(key.getModulus(), RsaKey.F4).modulusBytes();
        Map<Integer, byte[]> parts = new LinkedHashMap<>();
        parts.put(0x97, java.util.Arrays.copyOf(modulus, 128));
        parts.put(0x92, fixed(key.getPrimeP()));
        parts.put(0x93, fixed(key.getPrimeQ()));
        parts.put(0x94, fixed(key.getCrtCoefficient()));
        parts.put(0x95, fixed(key.getPrimeExponentP()));
        parts.put(0x96, fixed(key.getPrimeExponentQ()));
        parts.put(0x98, java.util.Arrays.copyOfRange(modulus, 128, 256));
        return parts;
    }

    private static byte[] fixed(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[128];
        int used = Math.min(bytes.length, 128);
        System.arraycopy(bytes, bytes.length - used, fixed, 128 - used, used);
        return fixed;
    }
}
