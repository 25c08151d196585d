package kazasu.portal.web;

import java.util.List;
import kazasu.command.Text;

/** The seven steps of an application, as people are told of them. */
public final class Steps {
    /** In order. */
    public static final List<Step> ALL = List.of(
            new Step(1, new Text("Open the site", "サイトを開く")),
            new Step(2, new Text("Choose", "手続きを選ぶ")),
            new Step(3, new Text("Fill in", "入力する")),
            new Step(4, new Text("Card and password", "カードとパスワード")),
            new Step(5, new Text("Sign", "電子署名")),
            new Step(6, new Text("Send", "送信")),
            new Step(7, new Text("Reception", "受付")));

    private Steps() {}

    /**
     * One of them.
     *
     * @param number from 1
     * @param name for people
     */
    public record Step(int number, Text name) {
        /** For the page. */
        public String state(int current) {
            if (number == current) {
                return "current";
            }
            return number < current ? "done" : "ahead";
        }

        /** For screen readers. */
        public String ariaCurrent(int current) {
            return number == current ? "step" : "false";
        }
    }
}
