package dev.cairn.local.launcher.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.local.launcher.Trouble;
import dev.cairn.local.launcher.home.Home;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsTest {

    @TempDir
    private Path root;

    private Home home;

    @BeforeEach
    void prepare() {
        home = new Home(root, root.resolve(".cairn"));
        home.prepare();
    }

    @Test
    void everyPartHasItsPortsCountedFromTheFirst() {
        assertThat(all(9000))
                .extracting(Part::name, Part::ports)
                .containsExactly(
                        tuple("store", 9005),
                        tuple("broker", 9006, 9007),
                        tuple("signin", 9001, 9008),
                        tuple("goals-service", 9002),
                        tuple("feedback-service", 9003),
                        tuple("reminders-service", 9004),
                        tuple("gateway", 9000));
    }

    private static org.assertj.core.groups.Tuple tuple(String name, Integer... ports) {
        return org.assertj.core.groups.Tuple.tuple(name, List.of(ports));
    }

    @Test
    void servicesAreConfiguredAsInProductionWithTheLocalProfile() {
        assertThat(part("goals-service").environment())
                .containsEntry("CAIRN_PROFILE", "local")
                .containsEntry("CAIRN_PORT", "9002")
                .containsEntry("CAIRN_MONGODB_URI", "mongodb://127.0.0.1:9005")
                .containsEntry("CAIRN_KAFKA", "127.0.0.1:9006")
                .containsEntry("CAIRN_PUBLIC_URL", "http://localhost:9000")
                .containsEntry("CAIRN_GATEWAY_URL", "http://127.0.0.1:9000")
                .hasEntrySatisfying("CAIRN_KEY", key -> assertThat(key).startsWith("local:"));
        assertThat(part("reminders-service").environment())
                .containsEntry("CAIRN_SMTP_HOST", "127.0.0.1")
                .containsEntry("CAIRN_SMTP_PORT", "9008")
                .containsKey("CAIRN_MAIL_FROM");
    }

    @Test
    void allServicesShareOneKeyAndTheOtherPartsSeeNone() {
        assertThat(all(9000).stream()
                        .map(part -> part.environment().get("CAIRN_KEY"))
                        .filter(key -> key != null)
                        .distinct())
                .hasSize(1);
        assertThat(List.of(part("store"), part("broker"), part("signin")))
                .allSatisfy(part -> assertThat(part.environment()).doesNotContainKey("CAIRN_KEY"));
    }

    @Test
    void theGatewayTrustsTheLocalProviderAndKnowsItsSecret() throws IOException {
        assertThat(part("gateway").environment())
                .containsEntry("CAIRN_OPERATOR_ISSUER", "http://localhost:9001/platform")
                .containsEntry("CAIRN_PRIVATE_ISSUERS", "localhost:9001")
                .containsEntry("CAIRN_OPERATOR_SUBJECTS", "operator")
                .hasEntrySatisfying("CAIRN_OPERATOR_CLIENT_SECRET", secret -> assertThat(
                                home.data("signin").resolve("clients/platform.secret"))
                        .hasContent(secret + "\n"));
    }

    @Test
    void aMongodbAndAKafkaThatAreGivenReplaceTheLocalOnes() {
        Settings settings =
                new Settings(9000, Optional.of("mongodb://db.example/"), Optional.of("kafka.example:9092"), Set.of());
        List<Part> parts = Parts.of(settings, home);

        assertThat(parts).extracting(Part::name).doesNotContain("store", "broker");
        assertThat(parts.getLast().environment())
                .containsEntry("CAIRN_MONGODB_URI", "mongodb://db.example/")
                .containsEntry("CAIRN_KAFKA", "kafka.example:9092");
        assertThat(parts.getLast().needs()).isEmpty();
    }

    @Test
    void theOnesAskedForComeWithWhatTheyNeed() {
        assertThat(Parts.of(only("goals-service"), home))
                .extracting(Part::name)
                .containsExactly("store", "broker", "goals-service");
        assertThatThrownBy(() -> Parts.of(only("goals"), home)).isInstanceOfSatisfying(Trouble.class, trouble -> {
            assertThat(trouble.what()).contains("no part called goals.");
            assertThat(trouble.remedy()).contains("goals-service");
        });
    }

    @Test
    void aPortInUseIsSaidWithWhoNeedsItAndTheWayOut() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Settings settings = settings(taken.getLocalPort() - 5);

            assertThatThrownBy(() -> Parts.checkPorts(Parts.of(settings, home), settings))
                    .isInstanceOfSatisfying(Trouble.class, trouble -> {
                        assertThat(trouble.what())
                                .contains("Port " + taken.getLocalPort() + " is in use", "store needs it");
                        assertThat(trouble.remedy()).contains("--port N");
                    });
        }
    }

    @Test
    void noSecretShowsWhereAPartIsPrinted() {
        assertThat(part("gateway")).hasToString("gateway");
    }

    private Part part(String name) {
        return all(9000).stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Part> all(int port) {
        return Parts.of(settings(port), home);
    }

    private static Settings settings(int port) {
        return new Settings(port, Optional.empty(), Optional.empty(), Set.of());
    }

    private static Settings only(String... names) {
        return new Settings(9000, Optional.empty(), Optional.empty(), Set.of(names));
    }
}
