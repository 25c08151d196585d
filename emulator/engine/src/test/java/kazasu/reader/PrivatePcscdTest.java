package kazasu.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Needs pcscd and vsmartcard-vpcd; without them it fails and says what to install. */
@Tag("pcsc")
@Timeout(120)
final class PrivatePcscdTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    @Test
    void bringsAReaderOfItsOwn() {
        try (PrivatePcscd pcscd = PrivatePcscd.start(1)) {
            assertThat(new OpenScTool(pcscd).run("-l")).contains(pcscd.readerName(0));
            assertThat(pcscd.port(0)).isLessThan(32_768);
            assertThat(Ports.isFree(pcscd.port(0))).isFalse();
            assertThat(pcscd.socket().toString()).hasSizeLessThan(100);
        }
    }

    @Test
    void holdsSixteenReadersInOrder() {
        try (PrivatePcscd pcscd = PrivatePcscd.start(PrivatePcscd.MAX_READERS)) {
            List<String> names =
                    IntStream.range(0, 16).mapToObj(pcscd::readerName).toList();
            assertThat(new OpenScTool(pcscd).run("-l")).containsSubsequence(names);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 17})
    void refusesMoreReadersThanPcscdHolds(int readers) {
        assertThatThrownBy(() -> PrivatePcscd.start(readers)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leavesNothingBehind() {
        PrivatePcscd pcscd = PrivatePcscd.start(2);
        pcscd.close();
        pcscd.close();
        assertThat(pcscd.handle().isAlive()).isFalse();
        assertThat(pcscd.socket().getParent()).doesNotExist();
        assertThat(Ports.isFree(pcscd.port(1))).isTrue();
    }

    @Test
    void takesOtherPortsWhenOneIsTaken() throws IOException {
        List<Integer> pairs = Ports.freePairs(2);
        Deque<List<Integer>> offers = new ArrayDeque<>(List.of(List.of(pairs.get(0)), List.of(pairs.get(1))));
        try (ServerSocket stranger = new ServerSocket()) {
            stranger.bind(new InetSocketAddress(pairs.get(0) + 1));
            try (PrivatePcscd pcscd =
                    PrivatePcscd.start(2, PcscEnvironment.ofThisMachine(), count -> offers.remove())) {
                assertThat(pcscd.port(0)).isEqualTo(pairs.get(1));
            }
        }
    }

    @Test
    void comesBackWithTheSameSocketAndPorts() {
        try (PrivatePcscd pcscd = PrivatePcscd.start(1)) {
            long before = pcscd.handle().pid();
            pcscd.restart();
            assertThat(pcscd.handle().pid()).isNotEqualTo(before);
            assertThat(new OpenScTool(pcscd).run("-l")).contains(pcscd.readerName(0));
        }
    }

    @Test
    void saysWhyItDidNotComeBack() throws IOException {
        try (PrivatePcscd pcscd = PrivatePcscd.start(1)) {
            Files.delete(pcscd.socket());
            Files.createDirectory(pcscd.socket()); // in the way of the new one
            assertThatThrownBy(pcscd::restart)
                    .isInstanceOfSatisfying(
                            PcscdException.class, e -> assertThat(e.log()).contains("bind"));
        }
    }

    /** The JVM that started pcscd is killed, so that no shutdown hook runs. */
    @Test
    void diesWithItsJvm() throws Exception {
        Process jvm = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PcscdHolder.class.getName())
                .start();
        try (BufferedReader output = jvm.inputReader()) {
            ProcessHandle pcscd =
                    ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
            Path directory = Path.of(output.readLine());
            List<ProcessHandle> family =
                    Stream.concat(Stream.of(pcscd), pcscd.descendants()).toList();
            assertThat(directory).exists();
            jvm.destroyForcibly();
            assertThat(Await.until(LONG, () -> family.stream().noneMatch(ProcessHandle::isAlive)))
                    .isTrue();
            assertThat(directory).doesNotExist();
        }
    }
}
