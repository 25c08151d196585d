package kazasu.office.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import kazasu.office.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** rules.md §1.5, §2.3, §2.4, §3. */
class ChannelsTest {
    @ParameterizedTest(name = "{0}: {1}, else {2}")
    @CsvSource({
        "PIN_RESET, COUNTER KIOSK, CHANNEL_UNLOCK",
        "ISSUE, COUNTER, CHANNEL_ISSUE",
        "RENEWAL, COUNTER, CHANNEL_ISSUE",
        "REVOCATION, COUNTER ONLINE_SIGNED, CHANNEL_REVOCATION",
        "KEY_COMPROMISE_NOTICE, COUNTER, CHANNEL_KEY_COMPROMISE",
        "CARD_STOP, COUNTER TELEPHONE, CHANNEL_COUNTER",
        "CARD_STOP_END, COUNTER, CHANNEL_CARD_STOP",
        "HAND_OVER, COUNTER, CHANNEL_COUNTER",
        "CARD_RETURN, COUNTER, CHANNEL_COUNTER",
        "PIN_SORT_CHANGE, COUNTER, CHANNEL_COUNTER",
        "OWN_CHECK, COUNTER ONLINE_SIGNED WEB, CHANNEL_COUNTER",
    })
    void theWaysThatAreOpen(Procedure procedure, String open, Refusal closed) {
        for (Channel channel : Channel.values()) {
            boolean isOpen = Arrays.asList(open.split(" ")).contains(channel.name());
            assertThat(Channels.refusal(procedure, channel).orElse(null))
                    .as("%s by %s", procedure, channel)
                    .isEqualTo(isOpen ? null : closed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCounterIsOpenForAll(Procedure procedure) {
        assertThat(Channels.refusal(procedure, Channel.COUNTER)).isEmpty();
    }

    /** The four PINs of a form, rules.md §3. */
    @ParameterizedTest(name = "{0} \"{1}\": {2}")
    @CsvSource({
        "SIGNATURE, ABC123,",
        "SIGNATURE, abc123,",
        "SIGNATURE, ABCDEFGH12345678,",
        "SIGNATURE, ABC12, PIN_FORM",
        "SIGNATURE, ABCDEFGH123456789, PIN_FORM",
        "SIGNATURE, ABCDEF, PIN_FORM",
        "SIGNATURE, 123456, PIN_FORM",
        "SIGNATURE, ABC-123, PIN_FORM",
        "SIGNATURE, ＡＢＣ１２３, PIN_FORM",
        "SIGNATURE, ßßßß12, PIN_FORM",
        "USER_AUTHENTICATION, 0000,",
        "USER_AUTHENTICATION, 123, PIN_FORM",
        "USER_AUTHENTICATION, 12345, PIN_FORM",
        "USER_AUTHENTICATION, 12A4, PIN_FORM",
        "USER_AUTHENTICATION, １２３４, PIN_FORM",
        "TEXT, 1234,",
        "TEXT, 12345, PIN_FORM",
        "RESIDENT_REGISTER, 1234,",
        "RESIDENT_REGISTER, '', PIN_FORM",
    })
    void theFormOfAPin(FormPin pin, String typed, @Nullable Refusal refusal) {
        assertThat(pin.refusal(typed.toCharArray()).orElse(null)).isEqualTo(refusal);
    }

    @ParameterizedTest(name = "{0}: {1} tries")
    @CsvSource({"SIGNATURE, 5", "USER_AUTHENTICATION, 3", "TEXT, 3", "RESIDENT_REGISTER, 3"})
    void theTriesOfAPin(FormPin pin, int tries) {
        assertThat(pin.rule().tries()).isEqualTo(tries);
    }
}
