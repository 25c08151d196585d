package kazasu.workbench.office;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import kazasu.office.Resident;
import kazasu.office.counter.CardOrder;
import kazasu.office.counter.MunicipalCounter;
import kazasu.pki.CertificateKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 交付申請: a card is ordered, not handed over on the same day (rules.md §4.2). */
@Command(
        name = "apply",
        description = {"order a card, which the factory makes", "マイナンバーカードの交付申請"})
final class ApplyWord extends OfficeWord {
    @Mixin
    private KindOption kinds = new KindOption();

    @Option(
            names = "--without-certificates",
            description = {"tick the box that no certificate is wanted", "電子証明書の発行を希望しない"})
    private boolean without;

    @Option(
            names = "--pinless",
            description = {"as a card without PINs", "顔認証マイナンバーカードとして"})
    private boolean pinless;

    @Option(
            names = "--after-loss",
            description = {"another card for a lost one, which lapses at once", "紛失による再交付申請（紛失したカードは直ちに失効）"})
    private boolean afterLoss;

    @Override
    Done act(OpenOffice office, Resident person) {
        MunicipalCounter counter = office.counter(person);
        if (afterLoss) {
            counter.replaceLostCard(order(person));
        } else {
            counter.orderCard(order(person));
        }
        LocalDate ready = OfficeTime.day(office.now()).plusMonths(1);
        return Done.of("a card is ordered", "カードの交付申請を受け付けました")
                .then(
                        "no card on the same day; ready in about a month, " + ready
                                + ": ./kazasu office hand-over --card FILE",
                        "即日交付はできません。およそ1か月後（" + ready + "）に ./kazasu office hand-over --card ファイル");
    }

    private CardOrder order(Resident person) {
        CardOrder order = CardOrder.of(person.code());
        if (pinless) {
            return order.withoutPins();
        }
        Set<CertificateKind> wanted = without ? EnumSet.noneOf(CertificateKind.class) : kinds.chosen(kind -> true);
        return order.with(wanted);
    }
}
