package kazasu.verifier.cms;

import java.util.List;

/**
 * A signed attribute.
 *
 * @param type object identifier
 * @param values DER
 */
record CmsAttribute(String type, List<byte[]> values) {
    static final String CONTENT_TYPE = "1.2.840.113549.1.9.3";
    static final String MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
    static final String SIGNING_TIME = "1.2.840.113549.1.9.5";
    static final String SIGNING_CERTIFICATE = "1.2.840.113549.1.9.16.2.12";
    static final String SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";
}
