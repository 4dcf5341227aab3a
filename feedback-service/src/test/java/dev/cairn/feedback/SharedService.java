package dev.cairn.feedback;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.platform.security.InsideTokens;
import dev.cairn.platform.security.Issuer;
import dev.cairn.testkit.Requests;
import dev.cairn.testkit.RunningService;
import dev.cairn.testkit.SharedBroker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** One running service with a real store and a real broker, started with the first test that needs it. */
public final class SharedService {

    static final DirectoryStandIn DIRECTORY = new DirectoryStandIn();

    private static final int PORT = freePort();
    private static final RunningService SERVICE = start();

    private SharedService() {}

    public static RunningService running() {
        return SERVICE;
    }

    /** Requests with a token of a service, as other services send them. */
    static Requests asService(TenantId tenant, PersonId actor) {
        var token = SERVICE.bean(InsideTokens.class).forService(tenant, actor, Issuer.FEEDBACK);
        return new Requests(SERVICE.address(), Map.of("Authorization", "Bearer " + token));
    }

    private static RunningService start() {
        var service = RunningService.start(
                FeedbackApplication.class,
                Issuer.FEEDBACK,
                SharedBroker.bootstrap(),
                Map.of(
                        "server.port",
                        Integer.toString(PORT),
                        "cairn.addresses.feedback-service",
                        "http://localhost:" + PORT,
                        "cairn.addresses.goals-service",
                        DIRECTORY.address()));
        Runtime.getRuntime().addShutdownHook(new Thread(service::close));
        return service;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
