package kazasu.workbench;

import java.util.Objects;
import kazasu.apdu.CardRemovedException;
import kazasu.client.JpkiCardException;
import kazasu.client.LastTryException;
import kazasu.client.PinBlockedException;
import kazasu.client.PinFormatException;
import kazasu.client.WrongPinException;
import kazasu.command.Text;
import kazasu.image.CardImageException;
import kazasu.model.ProfileException;
import kazasu.pki.AdministrationException;
import kazasu.reader.MissingToolException;

/** The line for an error that a library of ours explains by itself; its message has no secrets. */
final class KnownErrors {
    private KnownErrors() {}

    static Text describe(RuntimeException e) {
        if (e instanceof CardRemovedException) {
            return new Text("the card went away: " + e.getMessage(), "カードが読み取れなくなりました");
        }
        String en = Objects.toString(e.getMessage(), e.getClass().getSimpleName())
                + (e instanceof LastTryException ? " (--use-last-try uses it)" : "");
        return new Text(en, japanese(e, en));
    }

    private static String japanese(RuntimeException e, String en) {
        if (e instanceof WrongPinException wrong) {
            return KindNames.title(wrong.kind()).ja() + "が違います（残り" + wrong.triesLeft() + "回）";
        }
        if (e instanceof PinBlockedException blocked) {
            return KindNames.title(blocked.kind()).ja() + "がロックされているか未設定です（窓口で再設定）";
        }
        if (e instanceof LastTryException last) {
            return KindNames.title(last.kind()).ja() + "の残りが1回のため使用しませんでした（--use-last-try で使用）";
        }
        if (e instanceof PinFormatException form) {
            return KindNames.title(form.kind()).ja() + "の形式が違います（カードには送っていません）";
        }
        if (e instanceof MissingToolException missing) {
            return "不足: apt-get install -y --no-install-recommends " + String.join(" ", missing.debianPackages());
        }
        return origin(e) + ": " + en;
    }

    private static String origin(RuntimeException e) {
        if (e instanceof CardImageException) {
            return "カードイメージ";
        }
        if (e instanceof ProfileException) {
            return "プロファイル";
        }
        if (e instanceof AdministrationException) {
            return "カードの発行";
        }
        return e instanceof JpkiCardException ? "カード" : "認証局";
    }
}
