package kazasu.features.steps.office;

import kazasu.office.Resident;
import kazasu.office.town.Townsfolk;

/** A person of a scenario, by the name that features use. */
public enum Person {
    /** 検証太郎, born 1991-05-04, the representative of those who need one. */
    TARO(Townsfolk.TARO),
    /** 検証花子, born 1990-11-14. */
    HANAKO(Townsfolk.HANAKO),
    /** 検証次郎, born 2015-06-01, a child. */
    JIRO(Townsfolk.JIRO),
    /** マリア, born 1988-02-29, on a stay until 2028-03-31. */
    MARIA(Townsfolk.MARIA),
    /** 検証松子, born 1940-01-02, an adult ward. */
    MATSUKO(Townsfolk.MATSUKO);

    private final Resident resident;

    Person(Resident resident) {
        this.resident = resident;
    }

    /** As the scenario begins. */
    Resident resident() {
        return resident;
    }

    /** 住民票コード. */
    public String code() {
        return resident.code();
    }

    static Person named(String name) {
        return switch (name) {
            case "検証太郎", "Taro" -> TARO;
            case "検証花子", "Hanako" -> HANAKO;
            case "検証次郎", "Jiro" -> JIRO;
            case "マリア", "Maria" -> MARIA;
            default -> MATSUKO;
        };
    }
}
