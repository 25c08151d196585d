package kazasu.office;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kazasu.pki.CertificateKind;

/**
 * 申請書, as it lies in the ledger (電子証明書交付記録簿).
 *
 * @param id number, given by the ledger; 0 before it is
 * @param procedure what for
 * @param resident 住民票コード
 * @param card number of the card, if one is concerned yet
 * @param kinds which certificates
 * @param state how far it is
 * @param receivedAt when it was received
 * @param publicKeys of the key pairs made on the card, SubjectPublicKeyInfo in DER, once made
 * @param issued what was issued, once it was
 * @param reason why it was refused or given up: the refusal's id; before that, and when completed, for what is paid: the fee case
 */
public record Application(
        long id,
        Procedure procedure,
        String resident,
        Optional<String> card,
        Set<CertificateKind> kinds,
        ApplicationState state,
        Instant receivedAt,
        Map<CertificateKind, byte[]> publicKeys,
        Map<CertificateKind, CertificateId> issued,
        Optional<String> reason) {
    public Application {
        kinds = Set.copyOf(kinds);
        publicKeys = Map.copyOf(publicKeys);
        issued = Map.copyOf(issued);
    }

    /** A new one, not in the ledger yet. */
    public static Application received(
            Procedure procedure, String resident, Optional<String> card, Set<CertificateKind> kinds, Instant at) {
        return new Application(
                0,
                procedure,
                resident,
                card,
                kinds,
                ApplicationState.ACCEPTED,
                at,
                Map.of(),
                Map.of(),
                Optional.empty());
    }

    /**
     * The same, to be paid for.
     *
     * @param feeCase name of the case; it is settled when the application is received, though the fee is taken at the end
     */
    public Application charged(String feeCase) {
        return new Application(
                id, procedure, resident, card, kinds, state, receivedAt, publicKeys, issued, Optional.of(feeCase));
    }

    /** The same in another state. */
    public Application in(ApplicationState other) {
        return new Application(id, procedure, resident, card, kinds, other, receivedAt, publicKeys, issued, reason);
    }

    /** The same with its number. */
    public Application numbered(long number) {
        return new Application(number, procedure, resident, card, kinds, state, receivedAt, publicKeys, issued, reason);
    }

    /** The key pairs are made. */
    public Application with(Map<CertificateKind, byte[]> keys) {
        return new Application(
                id, procedure, resident, card, kinds, ApplicationState.KEYS_MADE, receivedAt, keys, issued, reason);
    }

    /** The certificates are issued. */
    public Application issuing(Map<CertificateKind, CertificateId> certificates) {
        return new Application(
                id,
                procedure,
                resident,
                card,
                kinds,
                ApplicationState.ISSUED,
                receivedAt,
                publicKeys,
                certificates,
                reason);
    }

    /** Refused or given up. */
    public Application ended(ApplicationState other, String why) {
        return new Application(
                id, procedure, resident, card, kinds, other, receivedAt, publicKeys, issued, Optional.of(why));
    }
}
