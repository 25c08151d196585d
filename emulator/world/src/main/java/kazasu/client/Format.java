package kazasu.client;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import kazasu.client.XmlFormat.Placement;

/** The formats by name, as {@code ./kazasu sign --format} knows them. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
public enum Format {
    /** Detached CMS, CAdES-BES. */
    CMS(CmsFormat::detached),
    /** CMS with the document in it, CAdES-BES. */
    CMS_ENVELOPING(CmsFormat::enveloping),
    /** PDF, {@code adbe.pkcs7.detached}. */
    PDF(PdfFormat::adobe),
    /** PDF, PAdES-B-B. */
    PADES(PdfFormat::pades),
    /** XML Signature in an XML document. */
    XML_ENVELOPED(clock -> XmlFormat.plain(Placement.ENVELOPED)),
    /** XML Signature around a document. */
    XML_ENVELOPING(clock -> XmlFormat.plain(Placement.ENVELOPING)),
    /** XML Signature beside a document. */
    XML_DETACHED(clock -> XmlFormat.plain(Placement.DETACHED)),
    /** XAdES-B-B in an XML document. */
    XADES_ENVELOPED(clock -> XmlFormat.xades(Placement.ENVELOPED, clock)),
    /** XAdES-B-B around a document. */
    XADES_ENVELOPING(clock -> XmlFormat.xades(Placement.ENVELOPING, clock)),
    /** XAdES-B-B beside a document. */
    XADES_DETACHED(clock -> XmlFormat.xades(Placement.DETACHED, clock)),
    /** The signature alone, for a challenge. */
    RAW(clock -> new RawFormat());

    private final Function<Clock, SignatureFormat> maker;

    Format(Function<Clock, SignatureFormat> maker) {
        this.maker = maker;
    }

    /** Lower-case, words parted by hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The one with an id.
     *
     * @return nothing if there is none
     */
    public static Optional<Format> of(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }

    /** All ids in order. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Format::id).toList();
    }

    /** Whether the document must be a PDF, and the signature can be made visible. */
    public boolean isPdf() {
        return this == PDF || this == PADES;
    }

    /**
     * Ready to sign.
     *
     * @param clock for the signing time, of formats that say one
     */
    public SignatureFormat at(Clock clock) {
        return maker.apply(clock);
    }

    /**
     * Ready to sign a PDF so that it is seen.
     *
     * @param clock for the signing time
     * @param place where it is seen
     * @throws IllegalStateException if it isn't a format of PDF
     */
    public SignatureFormat at(Clock clock, PdfPlace place) {
        return switch (this) {
            case PDF -> PdfFormat.adobe(clock).visible(place);
            case PADES -> PdfFormat.pades(clock).visible(place);
            default -> throw new IllegalStateException(id() + " is never visible");
        };
    }
}
