package kazasu.workbench.office;

import java.util.Locale;
import java.util.Optional;
import kazasu.command.Failure;
import kazasu.office.Resident;
import kazasu.office.counter.Kiosk;
import kazasu.office.rules.FormPin;
import kazasu.office.rules.KioskVisit.Chain;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** JPKI暗証番号リセット: the app, then a kiosk in a shop; the other PIN must be known (rules.md §3). */
@Command(
        name = "kiosk",
        description = {"set a PIN anew by the app and a kiosk in a shop", "アプリとキオスク端末での暗証番号リセット"})
final class KioskWord extends HolderWord {
    @Option(
            names = "--pin",
            required = true,
            paramLabel = "signature|user-authentication",
            description = {"the one to be set", "再設定する暗証番号"})
    private String pin = "";

    @Option(
            names = "--chain",
            paramLabel = "CHAIN",
            defaultValue = "seven-eleven",
            description = {
                "seven-eleven, lawson, family-mart, ministop, daiei or aeon-fuji",
                "店舗: seven-eleven、lawson、family-mart、ministop、daiei、aeon-fuji"
            })
    private String chain = "seven-eleven";

    @Option(
            names = "--app",
            paramLabel = "TIME",
            description = {"when the app was done with; else just before", "アプリの手続きをした日時（省略時は直前）"})
    private @Nullable String app;

    @Option(
            names = "--without-app",
            description = {"the app was not used", "アプリでの事前手続きなし"})
    private boolean withoutApp;

    @Option(
            names = "--other-face",
            description = {"the face is not that of the photo in the chip", "顔写真と一致しない"})
    private boolean otherFace;

    @Override
    Done act(OpenOffice office, Resident holder, CardInHand inHand) {
        FormPin which = PinNames.of(pin);
        Kiosk kiosk = new Kiosk(office.town().terminal(), chain());
        Optional<Kiosk.AppStep> step = withoutApp ? Optional.empty() : Optional.of(app(office, kiosk, inHand, which));
        kiosk.reset(step, inHand.slot(), which, pad());
        return Done.of("PIN set anew at the kiosk", "キオスク端末で暗証番号を再設定しました");
    }

    private Kiosk.AppStep app(OpenOffice office, Kiosk kiosk, CardInHand inHand, FormPin which) {
        Kiosk.AppStep done = kiosk.inTheApp(inHand.slot(), which, !otherFace, pad());
        return app == null ? done : new Kiosk.AppStep(done.card(), done.pin(), OfficeTime.parse(app));
    }

    private Chain chain() {
        try {
            return Chain.valueOf(chain.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new Failure(
                    "a chain is seven-eleven, lawson, family-mart, ministop, daiei or aeon-fuji",
                    "店舗は seven-eleven、lawson、family-mart、ministop、daiei、aeon-fuji のいずれかです");
        }
    }
}
