package kazasu.office.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import kazasu.office.Registration;
import kazasu.office.Registration.Abroad;
import kazasu.office.Registration.Deleted;
import kazasu.office.Registration.MovingOut;
import kazasu.office.Registration.Registered;
import kazasu.office.ResidenceStatus;
import kazasu.office.ResidenceStatus.HighlySkilled2;
import kazasu.office.ResidenceStatus.JapaneseNational;
import kazasu.office.ResidenceStatus.MidToLongTerm;
import kazasu.office.ResidenceStatus.PermanentResident;
import kazasu.office.ResidenceStatus.SpecialPermanentResident;
import kazasu.office.Resident;
import kazasu.pki.BasicAttributes;
import kazasu.pki.BirthDate;
import kazasu.pki.Municipality;
import kazasu.pki.Sex;
import org.jspecify.annotations.Nullable;

/** A resident as a row: the sealed types by name, with the day and the flag that some of them have. */
final class ResidentRows {
    private ResidentRows() {}

    /** All columns, the code last. */
    static @Nullable Object[] values(Resident resident) {
        BasicAttributes attributes = resident.attributes();
        BirthDate birth = attributes.birthDate();
        Municipality municipality = resident.municipality();
        Registration registration = resident.registration();
        return new @Nullable Object[] {
            attributes.name(),
            attributes.sex(),
            birth.year(),
            birth.month(),
            birth.day(),
            attributes.address(),
            municipality.prefecture(),
            municipality.name(),
            municipality.code(),
            resident.status().getClass().getSimpleName(),
            resident.status() instanceof MidToLongTerm stay ? stay.stayUntil() : null,
            registration.getClass().getSimpleName(),
            dayOf(registration),
            flagOf(registration),
            resident.adultWard(),
            resident.representative(),
            resident.code()
        };
    }

    static Resident read(Row row) throws SQLException {
        BirthDate birth = new BirthDate(row.number("birth_year"), row.number("birth_month"), row.number("birth_day"));
        return new Resident(
                row.text("code"),
                new BasicAttributes(row.text("name"), row.constant(Sex.class, "sex"), birth, row.text("address")),
                new Municipality(row.text("prefecture"), row.text("municipality_name"), row.text("municipality")),
                status(row),
                registration(row),
                row.flag("adult_ward"),
                row.optionalText("representative"));
    }

    private static ResidenceStatus status(Row row) throws SQLException {
        String name = row.text("status");
        return switch (name) {
            case "JapaneseNational" -> new JapaneseNational();
            case "PermanentResident" -> new PermanentResident();
            case "SpecialPermanentResident" -> new SpecialPermanentResident();
            case "HighlySkilled2" -> new HighlySkilled2();
            case "MidToLongTerm" -> new MidToLongTerm(row.day("stay_until"));
            default -> throw new LedgerException(LedgerProblem.DAMAGED);
        };
    }

    private static Registration registration(Row row) throws SQLException {
        LocalDate day = row.day("registration_day");
        boolean flag = row.flag("registration_flag");
        String name = row.text("registration");
        return switch (name) {
            case "Registered" -> new Registered();
            case "MovingOut" -> new MovingOut(day);
            case "Abroad" -> new Abroad(day, flag);
            case "Deleted" -> new Deleted(day, flag);
            default -> throw new LedgerException(LedgerProblem.DAMAGED);
        };
    }

    private static @Nullable LocalDate dayOf(Registration registration) {
        if (registration instanceof MovingOut moving) {
            return moving.planned();
        }
        if (registration instanceof Abroad abroad) {
            return abroad.since();
        }
        return registration instanceof Deleted deleted ? deleted.on() : null;
    }

    private static boolean flagOf(Registration registration) {
        return registration instanceof Abroad abroad && abroad.continuedUse()
                || registration instanceof Deleted deleted && deleted.death();
    }
}
