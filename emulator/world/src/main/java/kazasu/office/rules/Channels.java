package kazasu.office.rules;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kazasu.office.Refusal;

/** Which way is open for which procedure. The counter is open for all. */
public final class Channels {
    private Channels() {}

    /**
     * Why a procedure can't be done that way. PINs: not by telephone, post or web, juki cards included, but at a kiosk (rules.md
     * §3, C). Issue and renewal: counter only (§1.5, C). 失効申請: counter, or online with the own signature; 漏えい等の届出:
     * counter only (§2.3, C). A loss is reported by telephone at any hour (§2.3, C), a card is set free at the counter only
     * (§2.4, C). The own check is made online (§5, C). What no source opens is the counter's (ours).
     *
     * @param procedure what is asked for
     * @param channel the way
     */
    public static Optional<Refusal> refusal(Procedure procedure, Channel channel) {
        return open(procedure).contains(channel) ? Optional.empty() : Optional.of(closed(procedure));
    }

    private static Set<Channel> open(Procedure procedure) {
        return switch (procedure) {
            case PIN_RESET -> EnumSet.of(Channel.COUNTER, Channel.KIOSK);
            case REVOCATION -> EnumSet.of(Channel.COUNTER, Channel.ONLINE_SIGNED);
            case CARD_STOP -> EnumSet.of(Channel.COUNTER, Channel.TELEPHONE);
            case OWN_CHECK -> EnumSet.of(Channel.COUNTER, Channel.ONLINE_SIGNED, Channel.WEB);
            default -> EnumSet.of(Channel.COUNTER);
        };
    }

    private static Refusal closed(Procedure procedure) {
        return switch (procedure) {
            case PIN_RESET -> Refusal.CHANNEL_UNLOCK;
            case ISSUE, RENEWAL -> Refusal.CHANNEL_ISSUE;
            case REVOCATION -> Refusal.CHANNEL_REVOCATION;
            case KEY_COMPROMISE_NOTICE -> Refusal.CHANNEL_KEY_COMPROMISE;
            case CARD_STOP_END -> Refusal.CHANNEL_CARD_STOP;
            default -> Refusal.CHANNEL_COUNTER;
        };
    }
}
