package kazasu.workbench.office;

import java.time.LocalDate;
import java.util.Objects;
import kazasu.command.Common;
import kazasu.command.Text;
import kazasu.office.Application;
import kazasu.office.CardRecord;
import kazasu.office.OfficeSwitches;
import kazasu.office.Receipt;
import kazasu.office.Resident;
import kazasu.office.rules.Fee;
import kazasu.office.rules.FeeCase;
import kazasu.office.rules.Fees;

/** What a procedure has changed: a line each. */
final class Changes {
    private final Common common;
    private final Snapshot before;
    private final Snapshot after;
    private final Table table = new Table();

    Changes(Common common, Snapshot before, Snapshot after) {
        this.common = common;
        this.before = before;
        this.after = after;
    }

    Table table() {
        person(before.person(), after.person());
        after.cards().values().forEach(this::card);
        after.certificates().values().forEach(this::certificate);
        after.receipts().stream().skip(before.receipts().size()).forEach(this::receipt);
        after.applications().stream().filter(this::hasMoved).forEach(this::application);
        return table;
    }

    private void person(Resident old, Resident now) {
        changed("name", "氏名", old.attributes().name(), now.attributes().name());
        changed("address", "住所", old.attributes().address(), now.attributes().address());
        changed(
                "municipality",
                "市区町村",
                old.municipality().name(),
                now.municipality().name());
        changed("date of birth", "生年月日", birth(old), birth(now));
        changed(
                "sex",
                "性別",
                old.attributes().sex().name(),
                now.attributes().sex().name());
        changed("stay until", "在留期間", stay(old), stay(now));
        changed("register", "住民票", say(Names.of(old.registration())), say(Names.of(now.registration())));
    }

    private static String birth(Resident person) {
        return person.attributes().birthDate().date().map(LocalDate::toString).orElse("-");
    }

    private static String stay(Resident person) {
        return person.status().endOfStay().map(LocalDate::toString).orElse("-");
    }

    private void changed(String en, String ja, String old, String now) {
        if (!old.equals(now)) {
            table.row(common.say(en, ja), old + common.say(" -> ", " → ") + now);
        }
    }

    private void card(CardRecord now) {
        CardRecord old = before.cards().get(now.number());
        if (!now.equals(old)) {
            String pinless = now.pinless() ? common.say(", without PINs", "、暗証番号なし") : "";
            table.row(
                    common.say("card", "カード"),
                    now.number(),
                    say(Names.of(now.state())) + common.say(", until ", "、有効期限 ") + now.expires() + pinless);
        }
    }

    private void certificate(Snapshot.Held now) {
        Snapshot.Held old = before.certificates().get(now.record().id());
        if (old == null) {
            table.row(
                    common.say("issued", "発行"),
                    Rows.id(now),
                    say(Names.of(now.record().kind())),
                    Rows.validity(now));
        }
        if (now.ended().isPresent() && !Objects.equals(old == null ? null : old.standing(), now.standing())) {
            String what = Rows.isHeld(now) ? common.say("held", "一時保留") : common.say("revoked", "失効");
            table.row(what, Rows.id(now), say(Names.of(now.record().kind())), Rows.reason(common, now));
        }
    }

    private void receipt(Receipt receipt) {
        LocalDate received = after.applications().stream()
                .filter(application -> application.id() == receipt.application())
                .map(application -> OfficeTime.day(application.receivedAt()))
                .findFirst()
                .orElse(receipt.on());
        Fee fee = Fees.of(FeeCase.valueOf(receipt.reason()), received, OfficeSwitches.DEFAULTS);
        String items = fee.items().stream()
                .map(item -> say(item.reason()))
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        table.row(common.say("fee", "手数料"), receipt.yen() + common.say(" yen", "円"), items);
    }

    private boolean hasMoved(Application application) {
        return before.applications().stream()
                .noneMatch(old -> old.id() == application.id() && old.state() == application.state());
    }

    private void application(Application application) {
        table.row(
                common.say("application", "申請"),
                common.say("no. ", "受付番号 ") + application.id(),
                say(Names.of(application.procedure())),
                say(Names.of(application.state())));
    }

    private String say(Text text) {
        return text.in(common.language());
    }
}
