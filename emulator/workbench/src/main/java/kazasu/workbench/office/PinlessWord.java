package kazasu.workbench.office;

import kazasu.apdu.CardSlot;
import kazasu.office.Resident;
import kazasu.office.counter.MunicipalCounter;
import kazasu.office.rules.Procedure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** To a 顔認証マイナンバーカード and back (rules.md §3). */
@Command(
        name = "pinless",
        description = {"turn a card into one without PINs, or back", "顔認証マイナンバーカードへの切替え・解除"})
final class PinlessWord extends CardWord {
    @Option(
            names = "--off",
            description = {"back: all PINs are set", "解除（暗証番号をすべて設定）"})
    private boolean off;

    @Override
    Procedure procedure() {
        return Procedure.PIN_SORT_CHANGE;
    }

    @Override
    Done act(OpenOffice office, MunicipalCounter counter, Resident person, CardSlot slot) {
        if (off) {
            return Done.of(counter.withPins(who(person, false), slot, pad()), "the card has PINs again", "暗証番号を設定しました");
        }
        return Done.of(
                counter.withoutPins(who(person, true), slot), "the card has no PINs now", "顔認証マイナンバーカードに切り替えました");
    }
}
