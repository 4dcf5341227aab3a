package dev.cairn.local.launcher.part;

import dev.cairn.local.launcher.Trouble;
import dev.cairn.local.launcher.home.Home;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The parts of a local Cairn, for what was chosen. */
public final class Parts {

    private static final int HEAP = 128;

    /** Makes documents, for which the fonts of a large script are read. */
    private static final String TYPESETTING = "goals-service";

    private static final int HEAP_WITH_FONTS = 192;

    private static final int FOUNDATION = 0;
    private static final int SIGN_IN = 1;
    private static final int SERVICES = 2;
    private static final int ENTRANCE = 3;

    private Parts() {}

    /**
     * The parts to start, those that others need first.
     *
     * @throws Trouble if a name that was asked for is none of a part
     */
    public static List<Part> of(Settings settings, Home home) {
        List<Part> all = new ArrayList<>();
        if (settings.mongodb().isEmpty()) {
            all.add(store(settings, home));
        }
        if (settings.kafka().isEmpty()) {
            all.add(broker(settings, home));
        }
        Set<String> foundation = all.stream().map(Part::name).collect(Collectors.toUnmodifiableSet());
        Environment environment = new Environment(settings, home);
        all.add(boot(
                "signin",
                "deploy/local/signin",
                environment.signin(),
                SIGN_IN,
                Set.of(),
                settings.signin(),
                settings.smtp()));
        all.add(service("goals-service", environment.goals(), foundation, settings.goals()));
        all.add(service("feedback-service", environment.feedback(), foundation, settings.feedback()));
        all.add(service("reminders-service", environment.reminders(), foundation, settings.reminders()));
        all.add(boot("gateway", "gateway", environment.gateway(), ENTRANCE, foundation, settings.port()));
        return settings.only().isEmpty() ? List.copyOf(all) : chosen(all, settings.only());
    }

    private static Part store(Settings settings, Home home) {
        int port = settings.store();
        List<String> arguments = List.of("--data", home.data("store").toString(), "--port", Integer.toString(port));
        return new Part(
                "store",
                "deploy/local/store",
                128,
                arguments,
                Map.of(),
                settings.mongodbUri(),
                List.of(port),
                WireProbe.store(port),
                FOUNDATION,
                Set.of());
    }

    private static Part broker(Settings settings, Home home) {
        int port = settings.broker();
        List<String> arguments = List.of(
                "--data", home.data("broker").toString(),
                "--port", Integer.toString(port),
                "--controller-port", Integer.toString(settings.brokerController()));
        return new Part(
                "broker",
                "deploy/local/broker",
                160,
                arguments,
                Map.of(),
                settings.kafkaServers(),
                List.of(port, settings.brokerController()),
                WireProbe.broker(port),
                FOUNDATION,
                Set.of());
    }

    private static Part service(String name, Map<String, String> environment, Set<String> needs, int port) {
        return boot(name, name, environment, SERVICES, needs, port);
    }

    /** A Boot process; the first of its ports is the one that tells its health. */
    private static Part boot(
            String name,
            String module,
            Map<String, String> environment,
            int layer,
            Set<String> needs,
            Integer... ports) {
        return new Part(
                name,
                module,
                name.equals(TYPESETTING) ? HEAP_WITH_FONTS : HEAP,
                List.of(),
                environment,
                "http://localhost:" + ports[0],
                List.of(ports),
                HttpProbe.readiness(ports[0]),
                layer,
                needs);
    }

    private static List<Part> chosen(List<Part> all, Set<String> names) {
        Set<String> wanted = new LinkedHashSet<>(names);
        for (String name : names) {
            Part part = all.stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow(
                            () -> new Trouble("There is no part called " + name + ".", "The parts are: " + all + "."));
            wanted.addAll(part.needs());
        }
        return all.stream().filter(part -> wanted.contains(part.name())).toList();
    }

    /**
     * Makes sure that all ports are free, before anything is started.
     *
     * @throws Trouble that names the first that is not
     */
    public static void checkPorts(List<Part> parts, Settings settings) {
        portInUse(parts).ifPresent(port -> {
            throw new Trouble(
                    "Port " + port + " is in use by another program; " + owner(parts, port) + " needs it.",
                    "End that program, or start with --port N: Cairn then uses N to N+" + (Settings.PORTS - 1)
                            + " instead of " + settings.port() + " to " + (settings.port() + Settings.PORTS - 1)
                            + ".");
        });
    }

    private static String owner(List<Part> parts, int port) {
        return parts.stream()
                .filter(part -> part.ports().contains(port))
                .map(Part::name)
                .collect(Collectors.joining(", "));
    }

    /** The first port that cannot be had. */
    public static Optional<Integer> portInUse(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.ports().stream())
                .filter(port -> !isFree(port))
                .findFirst();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
