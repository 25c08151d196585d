package kazasu.pki;

import java.math.BigInteger;
import kazasu.card.Chance;

/** Where certificates get their 発行の番号 from. */
@FunctionalInterface
public interface SerialNumbers {
    /**
     * A number that this authority has not used.
     *
     * @param kind the authority
     * @return positive, about four bytes (card-interface.md §5.3)
     */
    BigInteger next(CertificateKind kind);

    /**
     * Numbers drawn by chance, always four bytes of DER, 01000000 to 7FFFFFFF. Unlike a ledger's they may repeat: once in
     * some 50,000 cards.
     *
     * @param chance the source
     */
    static SerialNumbers random(Chance chance) {
        return kind -> {
            byte[] bytes = new byte[4];
            do {
                chance.nextBytes(bytes);
                bytes[0] &= 0x7F;
            } while (bytes[0] == 0);
            return new BigInteger(1, bytes);
        };
    }
}
