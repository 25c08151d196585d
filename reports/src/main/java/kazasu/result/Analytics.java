package kazasu.result;

import java.util.List;

/** Takes the tag that reports each reader of a report to its maker out of the page. */
final class Analytics {
    /** What the loader and the inline script after it are told by. */
    private static final List<String> MARKS =
            List.of("www.googletagmanager.com/gtag", "window.dataLayer = window.dataLayer");

    private Analytics() {}

    static String removedFrom(String html) {
        String page = html;
        for (String mark : MARKS) {
            page = withoutScript(page, mark);
        }
        return page;
    }

    private static String withoutScript(String page, String mark) {
        int at = page.indexOf(mark);
        int from = at < 0 ? -1 : page.lastIndexOf("<script", at);
        int to = from < 0 ? -1 : page.indexOf("</script>", at);
        return to < 0 ? page : page.substring(0, from) + page.substring(to + "</script>".length());
    }
}
