package kazasu.verifier.signer;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kazasu.pki.BasicAttributes;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.OtherName;

/**
 * 基本4情報 as they stand in a certificate (card-interface.md §5.4), to be compared with an application's.
 *
 * @param name family and given name
 * @param nameSubstitutions a digit a character, 1: the certificate has a simpler character in its place
 * @param sex one digit
 * @param birthDate nine digits
 * @param address from the prefecture on
 * @param addressSubstitutions as those of the name
 */
public record HolderAttributes(
        String name,
        String nameSubstitutions,
        String sex,
        String birthDate,
        String address,
        String addressSubstitutions) {
    private static final String ARC = "1.2.392.200149.8.5.5.";

    /**
     * Reads a subjectAltName.
     *
     * @return nothing if one of the four is missing
     * @throws IllegalArgumentException if it can't be read, or one of them comes twice
     */
    static Optional<HolderAttributes> of(byte[] subjectAltName) {
        Map<String, String> values = new HashMap<>();
        for (GeneralName name : GeneralNames.getInstance(subjectAltName).getNames()) {
            if (name.getTagNo() == GeneralName.otherName) {
                OtherName other = OtherName.getInstance(name.getName());
                if (other.getTypeID().getId().startsWith(ARC)
                        && values.put(other.getTypeID().getId(), text(other)) != null) {
                    throw new IllegalArgumentException("an attribute comes twice");
                }
            }
        }
        for (String needed : new String[] {"1", "3", "4", "5"}) {
            if (!values.containsKey(ARC + needed)) {
                return Optional.empty();
            }
        }
        return Optional.of(new HolderAttributes(
                values.getOrDefault(ARC + "1", ""),
                values.getOrDefault(ARC + "2", ""),
                values.getOrDefault(ARC + "3", ""),
                values.getOrDefault(ARC + "4", ""),
                values.getOrDefault(ARC + "5", ""),
                values.getOrDefault(ARC + "6", "")));
    }

    private static String text(OtherName other) {
        ASN1String value = ASN1UTF8String.getInstance(other.getValue());
        return value.getString();
    }

    /**
     * Which of the four differ from a person's: {@code name}, {@code birth-date}, {@code sex}, {@code address}; none of their values. A
     * character that the certificate marks as a substitute can't be compared. The era says nothing that the date doesn't.
     */
    public Set<String> differencesFrom(BasicAttributes person) {
        Set<String> differences = new LinkedHashSet<>();
        if (!isSame(name, nameSubstitutions, person.name())) {
            differences.add("name");
        }
        if (birthDate.length() != 9
                || !birthDate.substring(1).equals(person.birthDate().encoded().substring(1))) {
            differences.add("birth-date");
        }
        if (!sex(sex).equals(sex(person.sex().encoded()))) {
            differences.add("sex");
        }
        if (!isSame(address, addressSubstitutions, person.address())) {
            differences.add("address");
        }
        return differences;
    }

    /** 3 and 9 both mean that it isn't stated. */
    private static String sex(String encoded) {
        return encoded.equals("9") ? "3" : encoded;
    }

    private static boolean isSame(String certified, String substitutions, String claimed) {
        int[] ours = certified.codePoints().toArray();
        int[] theirs = claimed.codePoints().toArray();
        boolean flagged = substitutions.length() == ours.length;
        if (ours.length != theirs.length) {
            return false;
        }
        for (int i = 0; i < ours.length; i++) {
            if (ours[i] != theirs[i] && !(flagged && substitutions.charAt(i) == '1')) {
                return false;
            }
        }
        return true;
    }
}
