package kazasu.features.targets;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import kazasu.contents.CardFace;
import kazasu.model.CardFacts;
import kazasu.model.Files;
import kazasu.model.PinRule;
import kazasu.model.Profile;

/** What is known about a card, as the oracle wants to be told. */
final class OracleFacts {
    private static final byte[] BOTH_AVAILABLE = {(byte) 0x8F, (byte) 0x8F, 0x00};

    private OracleFacts() {}

    static CardFacts of(HolderFacts facts, Profile profile, byte[] tokenInformation, byte[] deviceKey) {
        X509Certificate signature = facts.certificate(Credential.SIGNATURE);
        X509Certificate authentication = facts.certificate(Credential.USER_AUTHENTICATION);
        CardFacts.Builder told = CardFacts.builder();
        new OtherFacts(told, profile).tell(CardFace.SPECIMEN, facts.reference(CardReference.TEXT_PIN));
        return told.content(Files.SIGNATURE_CERTIFICATE, encoded(signature))
                .content(Files.SIGNATURE_CA, encoded(facts.authority(Credential.SIGNATURE)))
                .content(Files.USER_AUTHENTICATION_CERTIFICATE, encoded(authentication))
                .content(Files.USER_AUTHENTICATION_CA, encoded(facts.authority(Credential.USER_AUTHENTICATION)))
                .content(Files.TOKEN_INFORMATION, tokenInformation)
                .content(Files.AVAILABILITY, BOTH_AVAILABLE)
                .key(Files.SIGNATURE_KEY, (RSAPublicKey) signature.getPublicKey())
                .key(Files.USER_AUTHENTICATION_KEY, (RSAPublicKey) authentication.getPublicKey())
                .pin(PinRule.SIGNATURE, facts.pin(Credential.SIGNATURE))
                .pin(PinRule.USER_AUTHENTICATION, facts.pin(Credential.USER_AUTHENTICATION))
                .deviceKey(deviceKey)
                .build();
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate without encoding", e);
        }
    }
}
