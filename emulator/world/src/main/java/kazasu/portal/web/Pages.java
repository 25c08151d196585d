package kazasu.portal.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kazasu.command.Text;
import kazasu.portal.account.Session;
import kazasu.portal.account.SessionCookie;
import kazasu.portal.account.Sessions;
import org.jspecify.annotations.Nullable;

/** Renders pages, in the language that the browser asks for or that was chosen by {@code ?lang=}. */
public final class Pages {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final String LANGUAGE = "kazasu-lang";

    private final Visits visits;
    private final Sessions sessions;

    Pages(Visits visits, Sessions sessions) {
        this.visits = visits;
        this.sessions = sessions;
    }

    /** Who is logged in. */
    public Optional<Session> session(Context context) {
        return SessionCookie.token(context).flatMap(sessions::find);
    }

    /** What every page needs. */
    public Page page(Context context) {
        boolean japanese = isJapanese(context);
        return new Page(
                japanese,
                visits.token(context),
                context.path(),
                session(context).isPresent());
    }

    /**
     * Lets through a form of ours.
     *
     * @param typed the field {@code csrf} that came with it
     * @throws kazasu.portal.PortalException {@code PAGE_STALE}
     */
    public void requireOwnForm(Context context, String typed) {
        visits.require(context, typed);
    }

    /**
     * Answers with a page.
     *
     * @param template its name, {@code home.jte}
     * @param parameters beside {@code page}
     */
    public void show(Context context, String template, Map<String, @Nullable Object> parameters) {
        StringOutput html = new StringOutput();
        Map<String, Object> all = new java.util.HashMap<>(parameters);
        all.put("page", page(context));
        TEMPLATES.render(template, all, html);
        context.html(html.toString());
    }

    /** Answers with one line. */
    public void message(Context context, int status, Text line) {
        Page page = page(context);
        context.status(status);
        show(
                context,
                "message.jte",
                Map.of("title", page.say("It can't be done", "処理できませんでした"), "line", page.say(line)));
    }

    private static boolean isJapanese(Context context) {
        String asked = Objects.toString(context.queryParam("lang"), "");
        if (asked.matches("ja|en")) {
            context.cookie(new Cookie(LANGUAGE, asked, "/", -1, context.req().isSecure(), true, null, SameSite.LAX));
            return asked.equals("ja");
        }
        String kept = Objects.toString(context.cookie(LANGUAGE), "");
        if (kept.matches("ja|en")) {
            return kept.equals("ja");
        }
        // the first one that is either; people here read Japanese
        String accepted = Objects.toString(context.header("Accept-Language"), "");
        for (String one : accepted.split(",", -1)) {
            String tag = one.strip().toLowerCase(java.util.Locale.ROOT);
            if (tag.startsWith("ja")) {
                return true;
            }
            if (tag.startsWith("en")) {
                return false;
            }
        }
        return true;
    }
}
