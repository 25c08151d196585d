package kazasu.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import kazasu.client.CmsFormat;
import kazasu.client.Original;
import kazasu.client.SignatureFormat;
import kazasu.client.XmlFormat;
import kazasu.office.Resident;
import kazasu.pki.CertificateKind;
import kazasu.portal.store.Sent;
import kazasu.publication.SmallOffice.Held;

/**
 * Somebody with a card's keys at hand.
 *
 * @param person who
 * @param card certificates and keys by kind
 * @param clock for the signing time
 */
public record Applicant(Resident person, Map<CertificateKind, Held> card, Clock clock) {
    /** The notice of moving out, as this person fills it in. */
    public Map<String, String> movingOut() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("applicant-name", person.attributes().name());
        typed.put("applicant-sex", person.attributes().sex().name().toLowerCase(java.util.Locale.ROOT));
        typed.put(
                "applicant-birth-date",
                person.attributes().birthDate().date().orElseThrow().toString());
        typed.put("applicant-address", person.attributes().address());
        typed.put("new-address", "群馬県高崎市検証町2丁目3番4号 <TEST> & \"引用\"");
        typed.put("moving-date", "2026-12-01");
        typed.put("movers", "self");
        return typed;
    }

    /** Who it is, as the API wants to know it. */
    public Map<String, String> applicant() {
        return Map.of(
                "name", person.attributes().name(),
                "birthDate",
                        person.attributes().birthDate().date().orElseThrow().toString(),
                "sex", person.attributes().sex().name().toLowerCase(java.util.Locale.ROOT),
                "address", person.attributes().address());
    }

    /** Signs as an application has to be. */
    public Sent cms(byte[] form) {
        return new Sent(
                "application/pkcs7-signature", sign(CmsFormat.detached(clock), form, CertificateKind.SIGNATURE));
    }

    /** With the wrong one of the two keys. */
    public Sent cmsByAuthenticationKey(byte[] form) {
        return new Sent(
                "application/pkcs7-signature",
                sign(CmsFormat.detached(clock), form, CertificateKind.USER_AUTHENTICATION));
    }

    /** Signs within the document. */
    public Sent xml(byte[] form) {
        return new Sent(
                "application/xml",
                sign(XmlFormat.plain(XmlFormat.Placement.ENVELOPED), form, CertificateKind.SIGNATURE));
    }

    private byte[] sign(SignatureFormat format, byte[] form, CertificateKind kind) {
        try {
            return format.sign(Original.of("form.xml", form), held(kind));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Certificate and key of a kind. */
    public Held held(CertificateKind kind) {
        return Objects.requireNonNull(card.get(kind));
    }
}
