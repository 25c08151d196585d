package kazasu.http;

import io.javalin.config.JavalinConfig;
import java.nio.channels.UnresolvedAddressException;
import java.util.Objects;
import kazasu.command.Failure;

/** How a server of ours is begun. */
public final class Servers {
    private Servers() {}

    /**
     * Nothing of its own in logs and headers, and 405 where only the method is wrong.
     *
     * @param config of the server
     */
    public static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    }

    /**
     * Why a server doesn't start, in one line.
     *
     * @param place where it should listen
     * @param e as the server threw it
     */
    public static Failure cantListen(String place, Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String reason = cause instanceof UnresolvedAddressException
                ? "unknown host"
                : Objects.toString(cause.getMessage(), cause.getClass().getSimpleName());
        return reason.contains("in use")
                ? new Failure("can't listen at " + place + ": the port is in use", place + " で待ち受けできません（ポートが使用中です）")
                : new Failure("can't listen at " + place + ": " + reason, place + " で待ち受けできません（" + reason + "）");
    }
}
