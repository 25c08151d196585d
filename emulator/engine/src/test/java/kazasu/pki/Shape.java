package kazasu.pki;

import java.io.IOException;
import org.bouncycastle.asn1.ASN1Boolean;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;

/**
 * What is left of DER without its values: types, structure, object identifiers and booleans, a line each. Octet strings that
 * hold DER are opened. Two certificates of one profile have one shape.
 */
final class Shape {
    private final StringBuilder lines = new StringBuilder();

    static String of(ASN1Encodable value) {
        Shape shape = new Shape();
        shape.add("", value.toASN1Primitive());
        return shape.lines.toString();
    }

    private void add(String indent, ASN1Primitive value) {
        lines.append(indent).append(name(value)).append('\n');
        String deeper = indent + "  ";
        if (value instanceof ASN1Sequence sequence) {
            sequence.forEach(element -> add(deeper, element.toASN1Primitive()));
        } else if (value instanceof ASN1Set set) {
            set.forEach(element -> add(deeper, element.toASN1Primitive()));
        } else if (value instanceof ASN1TaggedObject tagged && tagged.hasTag(0x80, tagged.getTagNo())) {
            add(deeper, tagged.getBaseObject().toASN1Primitive());
        } else if (value instanceof ASN1OctetString octets) {
            addContent(deeper, octets.getOctets());
        }
    }

    private void addContent(String indent, byte[] octets) {
        try {
            add(indent, ASN1Primitive.fromByteArray(octets));
        } catch (IOException | RuntimeException e) {
            lines.append(indent).append(octets.length).append(" bytes\n");
        }
    }

    private static String name(ASN1Primitive value) {
        String type = value.getClass().getSimpleName().replaceFirst("^(DER|DL|ASN1|BER)", "");
        if (value instanceof ASN1ObjectIdentifier || value instanceof ASN1Boolean) {
            return type + " " + value;
        }
        return value instanceof ASN1TaggedObject tagged ? "[" + tagged.getTagNo() + "]" : type;
    }
}
