package dev.cairn.gateway.routing;

import java.util.stream.Stream;

/** The routes as they are configured. */
public final class RoutesFixture {

    private RoutesFixture() {}

    /** A part of the API and the name of its service. */
    public record Route(String segment, String service) {}

    public static Stream<Route> all() {
        return Routes.SEGMENTS.entrySet().stream().flatMap(service -> service.getValue().stream()
                .map(segment -> new Route(segment, service.getKey().service())));
    }

    /** All parts of the API, the gateway's own included. */
    public static Stream<String> withOwn() {
        return Stream.concat(all().map(Route::segment), Stream.of("session", "providers", "api-tokens"));
    }
}
