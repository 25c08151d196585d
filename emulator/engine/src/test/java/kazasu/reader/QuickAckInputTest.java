package kazasu.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jdk.net.ExtendedSocketOptions;
import org.junit.jupiter.api.Test;

final class QuickAckInputTest {
    /** A socket without a network that notes its options. */
    private static final class NotingSocket extends Socket {
        final List<String> set = new ArrayList<>();
        private final Set<SocketOption<?>> supported;

        NotingSocket(Set<SocketOption<?>> supported) {
            this.supported = supported;
        }

        @Override
        public Set<SocketOption<?>> supportedOptions() {
            return supported;
        }

        @Override
        public <T> Socket setOption(SocketOption<T> name, T value) {
            set.add(name.name() + "=" + value);
            return this;
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(new byte[] {1, 2, 3});
        }
    }

    @Test
    void asksForAQuickAcknowledgementBeforeEveryRead() throws IOException {
        try (NotingSocket socket = new NotingSocket(Set.of(ExtendedSocketOptions.TCP_QUICKACK));
                InputStream in = new QuickAckInput(socket)) {
            assertThat(in.read()).isEqualTo(1);
            assertThat(socket.set).containsExactly("TCP_QUICKACK=true");
            assertThat(in.read(new byte[8])).isEqualTo(2);
            assertThat(in.read()).isEqualTo(-1);
            assertThat(socket.set).hasSize(3);
        }
    }

    @Test
    void readsWithoutItWhereTheSystemHasNone() throws IOException {
        try (NotingSocket socket = new NotingSocket(Set.of());
                InputStream in = new QuickAckInput(socket)) {
            assertThat(in.readAllBytes()).hasSize(3);
            assertThat(socket.set).isEmpty();
        }
    }
}
