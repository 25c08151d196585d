package kazasu.pki;

import java.security.PublicKey;
import java.time.Instant;
import kazasu.card.Chance;

/**
 * Gives a certificate its numbers and has it signed.
 *
 * @param chance for subscriber ids
 * @param serialNumbers 発行の番号
 * @param switches what the references leave open
 */
record CertificateWriter(Chance chance, SerialNumbers serialNumbers, CertificateSwitches switches) {
    IssuedCertificate write(
            CertificationAuthority authority,
            CertificateProfile profile,
            Holder holder,
            PublicKey key,
            Instant now,
            Instant end) {
        CertificateContents contents = new CertificateContents(
                key,
                serialNumbers.next(profile.kind()),
                switches.notBefore().of(now),
                end,
                holder,
                SubscriberId.draw(now, holder.municipality(), chance));
        return new IssuedCertificate(authority.issue(profile, contents, switches), authority);
    }
}
