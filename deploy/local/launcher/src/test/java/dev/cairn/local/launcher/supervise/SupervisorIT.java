package dev.cairn.local.launcher.supervise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.local.launcher.home.Home;
import dev.cairn.local.launcher.home.RunState;
import dev.cairn.local.launcher.home.RunState.Health;
import dev.cairn.local.launcher.home.RunState.PartState;
import dev.cairn.local.launcher.home.RunState.Phase;
import dev.cairn.local.launcher.part.Part;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(90)
class SupervisorIT {

    private static final String CLASSES =
            Path.of("target/test-classes").toAbsolutePath().toString();
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(2);

    @TempDir
    private Path root;

    private Home home;
    private Supervisor supervisor;

    @BeforeEach
    void prepare() {
        home = new Home(root, root.resolve(".cairn"));
        home.prepare();
    }

    @AfterEach
    void stop() {
        supervisor.stop(ENDS_WITHIN);
    }

    @Test
    void partsStartWhenThoseTheyNeedAreWellAndStopTheOtherWayRound() throws Exception {
        assertThat(start(part("top", 1, Set.of("base")), part("base", 0, Set.of())))
                .isTrue();
        supervisor.announceReady();
        assertThat(RunState.read(home)).hasValueSatisfying(state -> {
            assertThat(state.phase()).isEqualTo(Phase.RUNNING);
            assertThat(state.parts()).allMatch(part -> part.health() == Health.HEALTHY && part.pid() > 0);
        });

        supervisor.stop(ENDS_WITHIN);

        assertThat(journal())
                .containsExactly("base begins with value null", "top begins with value null", "top ends", "base ends");
        assertThat(RunState.read(home)).isEmpty();
    }

    @Test
    void aPartThatDiesIsStartedAgain() throws Exception {
        start(part("base", 0, Set.of()));
        long first = state("base").pid();

        ProcessHandle.of(first).orElseThrow().destroyForcibly();

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(state("base").health()).isEqualTo(Health.HEALTHY);
            assertThat(state("base").pid()).isPositive().isNotEqualTo(first);
            assertThat(state("base").restarts()).isEqualTo(1);
        });
        assertThat(home.log("base")).content().contains("launcher: base ended by itself with code");
    }

    @Test
    void aPartThatIsNeverWellIsGivenUpAndNamed() throws Exception {
        Part broken = new Part(
                "broken", "", 32, List.of("too few arguments"), Map.of(), "", List.of(), () -> false, 0, Set.of());

        assertThat(start(broken)).isFalse();

        assertThat(supervisor.givenUp()).contains(broken);
        assertThat(home.log("broken")).content().contains("ArrayIndexOutOfBoundsException");
    }

    @Test
    void aPartThatDoesNotEndIsEndedByForce() throws Exception {
        start(part("stubborn", 0, Set.of(), "stubborn"));
        long pid = state("stubborn").pid();
        Instant begin = Instant.now();

        supervisor.stop(Duration.ofMillis(500));

        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void whatALauncherThatIsGoneHasLeftIsFoundAndEnded() throws Exception {
        start(part("base", 0, Set.of()));
        RunState said = RunState.read(home).orElseThrow();
        long pid = said.parts().getFirst().pid();
        PartState notOurs = new PartState("other", "", ProcessHandle.current().pid(), Health.HEALTHY, 0, 0);
        List<PartState> parts = new ArrayList<>(said.parts());
        parts.add(notOurs);
        new RunState(said.launcher(), said.url(), said.phase(), parts).write(home);

        assertThat(Orphans.end(home)).isEqualTo(1);

        await().until(() -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
    }

    private boolean start(Part... parts) throws InterruptedException {
        supervisor = new Supervisor(
                home, "http://localhost:1", List.of(parts), new Spawner(home, SupervisorIT::command), part -> {});
        supervisor.start();
        return supervisor.awaitAllWell();
    }

    private static List<String> command(Part part) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx32m", "-XX:+UseSerialGC", "-cp", CLASSES));
        command.add(TinyPart.class.getName());
        command.addAll(part.arguments());
        return command;
    }

    private Part part(String name, int layer, Set<String> needs, String... more) throws IOException {
        int port = freePort();
        List<String> arguments = new ArrayList<>(
                List.of(Integer.toString(port), name, root.resolve("journal").toString()));
        arguments.addAll(List.of(more));
        return new Part(
                name,
                "",
                32,
                arguments,
                Map.of("CAIRN_TEST", "value"),
                "",
                List.of(port),
                () -> answers(port),
                layer,
                needs);
    }

    private static boolean answers(int port) {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port).toURL().openConnection();
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private PartState state(String name) {
        return supervisor.parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> journal() throws IOException {
        return Files.readAllLines(root.resolve("journal"));
    }
}
