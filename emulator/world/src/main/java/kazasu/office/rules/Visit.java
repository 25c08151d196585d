package kazasu.office.rules;

import java.time.LocalDate;

/**
 * Somebody comes to a counter.
 *
 * @param procedure what for
 * @param visitor who comes
 * @param place where the counter is, as seen from the holder
 * @param date the day
 * @param needsLegalRepresentative {@link Eligibility#needsLegalRepresentative}
 * @param certificate how the certificate stands that it is about
 * @param registeredAddress of the holder
 * @param papers what the visitor brings
 */
public record Visit(
        Procedure procedure,
        Visitor visitor,
        Place place,
        LocalDate date,
        boolean needsLegalRepresentative,
        CertificateStanding certificate,
        String registeredAddress,
        Papers papers) {
    /** Who comes. */
    public enum Visitor {
        HOLDER,
        /** 法定代理人. */
        LEGAL_REPRESENTATIVE,
        /** 任意代理人. */
        PROXY
    }

    /** Where the counter is, as seen from the holder. */
    public enum Place {
        /** 住所地市町村. */
        RESIDENCE,
        OTHER_MUNICIPALITY,
        /** The holder is on no resident register. */
        NOT_ON_REGISTER,
        /** The holder lives abroad with continued use; the counter is the 附票管理市町村's. */
        ABROAD_AT_HOME_REGISTRY,
        /** The holder lives abroad with continued use; the counter is any other. */
        ABROAD_ELSEWHERE
    }
}
