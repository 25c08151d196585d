package kazasu.pki;

import java.security.PublicKey;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import kazasu.card.Chance;
import kazasu.model.Bilingual;

/** A governor's side of issuing and renewing certificates for 住民基本台帳カード, which ended on 2015-12-22 (rules.md §6, C). */
public final class JukiIssuance {
    /** The last day in Japan on which a certificate was issued or renewed, the whole day (one city stopped at 17:00). */
    public static final LocalDate LAST_DAY = LocalDate.of(2015, 12, 22);

    private static final Bilingual GOVERNORS_CA = new Bilingual("governor's CA", "都道府県知事の認証局");

    private final Function<Prefecture, CertificationAuthority> governors;
    private final Clock clock;
    private final CertificateWriter writer;

    /**
     * An issuance.
     *
     * @param governors the authority of a prefecture, see {@link JukiAuthority}
     * @param clock time of issue
     * @param chance for subscriber ids
     * @param serialNumbers of the governor's authority
     * @param switches what the references leave open
     */
    public JukiIssuance(
            Function<Prefecture, CertificationAuthority> governors,
            Clock clock,
            Chance chance,
            SerialNumbers serialNumbers,
            CertificateSwitches switches) {
        this.governors = governors;
        this.clock = clock;
        this.writer = new CertificateWriter(chance, serialNumbers, switches);
    }

    /**
     * Issues a certificate, valid for three years whatever the card's own end; a renewal is the same.
     *
     * @param holder whose it is
     * @param key of the card, RSA
     * @return the certificate and the governor's authority
     * @throws JukiIssueEndedException after 2015-12-22
     * @throws NoAuthorityException before the governor's authority begins
     */
    public IssuedCertificate issue(Holder holder, PublicKey key) {
        return issue(holder, key, Validity.jukiNotAfter(LocalDate.ofInstant(clock.instant(), Validity.JAPAN)));
    }

    /**
     * The same with another end, where the three years are counted otherwise (rules.md §6).
     *
     * @param holder whose it is
     * @param key of the card, RSA
     * @param notAfter the last second
     * @return the certificate and the governor's authority
     * @throws JukiIssueEndedException after 2015-12-22
     * @throws NoAuthorityException before the governor's authority begins
     */
    public IssuedCertificate issue(Holder holder, PublicKey key, Instant notAfter) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Validity.JAPAN);
        if (today.isAfter(LAST_DAY)) {
            throw new JukiIssueEndedException(today);
        }
        CertificationAuthority governor = governors.apply(Prefecture.of(holder.municipality()));
        if (!governor.period().covers(now)) {
            Period issuing = new Period(governor.period().begin(), Validity.endOfDay(LAST_DAY));
            throw new NoAuthorityException(GOVERNORS_CA, now, List.of(issuing));
        }
        return writer.write(governor, new JukiCertificateProfile(), holder, key, now, notAfter);
    }
}
