package kazasu.workbench.agent;

import java.io.UncheckedIOException;
import kazasu.apdu.CardRemovedException;
import kazasu.client.DocumentException;
import kazasu.client.JpkiCardException;
import kazasu.client.LastTryException;
import kazasu.client.NoCertificateException;
import kazasu.client.PinBlockedException;
import kazasu.client.PinFormatException;
import kazasu.client.WrongPinException;
import kazasu.command.Failure;
import kazasu.command.Text;
import kazasu.image.CardImageException;

/** Why it was not signed, as a line for the holder. None holds what was typed. */
final class Refusals {
    static final Text BLOCKED = new Text(
            "The signature password is blocked or was never set. The counter can set it anew.",
            "署名用パスワードがロックされているか、設定されていません。市区町村の窓口で再設定できます。");
    static final Text USED = new Text(
            "That page had been used already; nothing was done a second time.", "その画面は既に使用されています。二重の処理は行っていません。");

    private Refusals() {}

    static Text line(RuntimeException e) {
        if (e instanceof WrongPinException wrong) {
            return wrong.triesLeft() == 0
                    ? BLOCKED
                    : new Text(
                            "Wrong password. Tries left: " + wrong.triesLeft() + ".",
                            "パスワードが違います。残り試行回数は" + wrong.triesLeft() + "回です。");
        }
        if (e instanceof PinBlockedException) {
            return BLOCKED;
        }
        if (e instanceof LastTryException) {
            return new Text(
                    "Only one try is left. It was not used: tick the box to use it.",
                    "残り試行回数が1回のため、使用しませんでした。使用する場合はチェックを入れてください。");
        }
        if (e instanceof PinFormatException) {
            return new Text(
                    "The password has 6 to 16 letters and digits. Nothing was sent to the card.",
                    "パスワードは英数字6～16文字です。カードには送っていません。");
        }
        if (e instanceof NoCertificateException) {
            return new Text("The card has no signature certificate.", "カードに署名用電子証明書がありません。");
        }
        return other(e);
    }

    private static Text other(RuntimeException e) {
        if (e instanceof CardRemovedException) {
            return new Text("The card was removed.", "カードが読み取れなくなりました。");
        }
        if (e instanceof DocumentException document) {
            return document.text();
        }
        if (e instanceof Failure failure) {
            return failure.text();
        }
        if (e instanceof JpkiCardException || e instanceof CardImageException || e instanceof UncheckedIOException) {
            return new Text("The card did not do it: " + e.getMessage(), "カードでの処理に失敗しました: " + e.getMessage());
        }
        throw e;
    }
}
