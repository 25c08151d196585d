package kazasu.office;

import java.util.Optional;
import kazasu.pki.BasicAttributes;
import kazasu.pki.Holder;
import kazasu.pki.Municipality;

/**
 * A person in the basic resident register (住民基本台帳).
 *
 * @param code 住民票コード, 11 digits; of no real person
 * @param attributes 基本4情報
 * @param municipality of residence; of somebody abroad the one that keeps the family register's note (附票管理市町村)
 * @param status Japanese, or by what right a foreign national stays
 * @param registration whether the record stands
 * @param adultWard 成年被後見人
 * @param representative 法定代理人, by code: of those under 15 and of adult wards
 */
public record Resident(
        String code,
        BasicAttributes attributes,
        Municipality municipality,
        ResidenceStatus status,
        Registration registration,
        boolean adultWard,
        Optional<String> representative) {
    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it isn't eleven digits
     */
    public Resident {
        if (!code.matches("[0-9]{11}")) {
            throw new IllegalArgumentException("a resident code has eleven digits, unlike \"" + code + "\"");
        }
    }

    /** As a certificate shows the person. */
    public Holder holder() {
        return new Holder(attributes, municipality);
    }

    /** The same with other attributes. */
    public Resident with(BasicAttributes other) {
        return new Resident(code, other, municipality, status, registration, adultWard, representative);
    }

    /** The same living elsewhere. */
    public Resident with(Municipality other) {
        return new Resident(code, attributes, other, status, registration, adultWard, representative);
    }

    /** The same with another right to stay. */
    public Resident with(ResidenceStatus other) {
        return new Resident(code, attributes, municipality, other, registration, adultWard, representative);
    }

    /** The same with the record in another state. */
    public Resident with(Registration other) {
        return new Resident(code, attributes, municipality, status, other, adultWard, representative);
    }
}
