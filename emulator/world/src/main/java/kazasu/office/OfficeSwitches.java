package kazasu.office;

import java.util.Map;
import kazasu.pki.CertificateSwitches;
import kazasu.pki.status.RevocationReason;

/**
 * What no public source settles about the office: the {@code office.*} switches of {@code docs/decisions.md} §7. The name
 * there is the component's in lower case with hyphens. The first constant of each type is the default.
 *
 * @param certificates the {@code certificate.*} switches, which the office hands on; the one for leap days it needs itself
 * @param moverSignature when the signature certificate of somebody who moves to another municipality dies
 * @param recordDeletedReason of certificates that end with the residence record: death, departure, deletion
 * @param cardEndedReason of certificates that end with the card: return, lapse, changed validity
 * @param foundCard what becomes of the certificates when a lost card is found
 * @param addressRenumbering whether 住居表示 is a minor correction
 * @param recording when the agency records what the register tells it
 * @param wardSignature whether an adult ward gets a signature certificate after all
 * @param ageReached on which day somebody is 15, 18 or 20
 * @param otherMunicipality whether a municipality where the applicant doesn't live may check who he is
 * @param issueFeeWaiver whether the fee is waived after 2023-03-31
 * @param ocspFeeWaiver whether relying parties' OCSP fee is waived after 2025-12-31
 * @param usableAfter how long a new certificate takes to work everywhere
 * @param jukiFirstDay from which day a juki certificate's three years count
 */
public record OfficeSwitches(
        CertificateSwitches certificates,
        MoverSignature moverSignature,
        RevocationReason recordDeletedReason,
        RevocationReason cardEndedReason,
        FoundCard foundCard,
        AddressRenumbering addressRenumbering,
        Recording recording,
        WardSignature wardSignature,
        AgeReached ageReached,
        OtherMunicipality otherMunicipality,
        Waiver issueFeeWaiver,
        Waiver ocspFeeWaiver,
        UsableAfter usableAfter,
        JukiFirstDay jukiFirstDay) {
    /** The defaults of {@code docs/decisions.md} §7. */
    public static final OfficeSwitches DEFAULTS = new OfficeSwitches(
            CertificateSwitches.DEFAULTS,
            MoverSignature.MOVE_IN,
            RevocationReason.CESSATION_OF_OPERATION,
            RevocationReason.CESSATION_OF_OPERATION,
            FoundCard.REVOKE_BOTH,
            AddressRenumbering.REVOKES,
            Recording.AT_ONCE,
            WardSignature.REFUSED,
            AgeReached.BIRTHDAY,
            OtherMunicipality.REFUSED,
            Waiver.ENDED,
            Waiver.ENDED,
            UsableAfter.BY_OCCASION,
            JukiFirstDay.DAY_OF_ISSUE);

    /** When a mover's signature certificate dies (rules.md §2.3, U). */
    public enum MoverSignature {
        /** With the change of the address on the register, as the Act has it. */
        MOVE_IN,
        /** With the 転出届 already, as one private guide says. */
        MOVE_OUT_NOTICE
    }

    /** What becomes of the certificates of a card that was lost and is found (rules.md §2.4, sources disagree). */
    public enum FoundCard {
        /** Both are revoked and may be issued anew: J-LIS. */
        REVOKE_BOTH,
        /** The stop ends the signature certificate only; the other works again with the card: one city, 2022. */
        SIGNATURE_ONLY
    }

    /** What 住居表示 does to a signature certificate (rules.md §12, the ordinance's list of minor corrections isn't at hand, U). */
    public enum AddressRenumbering {
        /** The address changes, so it dies. */
        REVOKES,
        /** It lives on. */
        MINOR_CORRECTION
    }

    /** How fast a change of the register reaches the agency (rules.md §2.3, U). */
    public enum Recording {
        /** 直ちに. */
        AT_ONCE,
        /** By a batch, at 00:00 JST of the next day. */
        NEXT_DAY
    }

    /** "In principle not issued" (rules.md §2.2): the exceptions are U. */
    public enum WardSignature {
        REFUSED,
        ISSUED
    }

    /** When somebody has reached an age (rules.md §1.3: not settled, U). */
    public enum AgeReached {
        BIRTHDAY,
        /** As the Act on the calculation of age counts. */
        DAY_BEFORE_BIRTHDAY
    }

    /** Whether another municipality may check identity since 2024-05-27; for what is U (rules.md §4.5). */
    public enum OtherMunicipality {
        REFUSED,
        ACCEPTED
    }

    /** Whether a fee that was waived for some years is waived afterwards (rules.md §2.6, U). */
    public enum Waiver {
        ENDED,
        GOES_ON
    }

    /** Estimates of the time until a new certificate works everywhere (rules.md §1.5, L, sources differ). */
    public enum UsableAfter {
        /** Renewed in time 1 h, issued after expiry 24 h. */
        BY_OCCASION,
        /** User authentication 1 h, signature 24 h. */
        BY_KIND
    }

    /** How the three years of a juki certificate count (rules.md §6: the Act, C, and one city differ). */
    public enum JukiFirstDay {
        /** The day of issue is the first: 発行の日から起算して. */
        DAY_OF_ISSUE,
        NEXT_DAY
    }

    /**
     * Sets one switch, as the command line and a feature name it.
     *
     * @param name e.g. {@code office.mover-signature}
     * @param value e.g. {@code move-out-notice}
     * @throws IllegalArgumentException if there is no such switch or value; the message lists those that there are
     */
    public OfficeSwitches with(String name, String value) {
        return SwitchNames.with(this, name, value);
    }

    /**
     * The same with other switches for certificates.
     *
     * @param others the {@code certificate.*} switches
     */
    public OfficeSwitches with(CertificateSwitches others) {
        return SwitchNames.with(this, "certificates", others);
    }

    /** Name and value of every {@code office.*} switch, in the order of the components, for a report. */
    public Map<String, String> values() {
        return SwitchNames.values(this);
    }
}
