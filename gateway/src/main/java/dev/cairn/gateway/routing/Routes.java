package dev.cairn.gateway.routing;

import static org.springframework.web.servlet.function.RequestPredicates.path;

import dev.cairn.platform.security.InsideTokens;
import dev.cairn.platform.security.Issuer;
import dev.cairn.platform.security.IssuerAddresses;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Which service answers which part of the API, by the first segment after {@code /api/v1}. No other path is relayed. */
final class Routes {

    /** The parts of the API by service; a part that stands nowhere does not exist. */
    static final Map<Issuer, List<String>> SEGMENTS = segments();

    private static final Set<String> PATIENT =
            Set.of("people-imports", "plan-imports", "conversation-imports", "check-in-imports");

    private final InsideTokens tokens;
    private final IssuerAddresses addresses;
    private final ProxyExchange ordinary;
    private final ProxyExchange patient;

    Routes(InsideTokens tokens, IssuerAddresses addresses, ProxyExchange ordinary, ProxyExchange patient) {
        this.tokens = tokens;
        this.addresses = addresses;
        this.ordinary = ordinary;
        this.patient = patient;
    }

    RouterFunction<ServerResponse> all() {
        return SEGMENTS.entrySet().stream()
                .flatMap(service -> service.getValue().stream().map(segment -> route(service.getKey(), segment)))
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    private RouterFunction<ServerResponse> route(Issuer service, String segment) {
        var exchange = PATIENT.contains(segment) ? patient : ordinary;
        return GatewayRouterFunctions.route(segment)
                .route(path("/api/v1/" + segment + "/**"), new Relay(service, addresses.of(service), exchange, tokens))
                .build();
    }

    private static Map<Issuer, List<String>> segments() {
        var segments = new EnumMap<Issuer, List<String>>(Issuer.class);
        segments.put(
                Issuer.GOALS,
                List.of(
                        "me",
                        "people",
                        "plans",
                        "team",
                        "tenants",
                        "strategy",
                        "coach",
                        "example-goals",
                        "reflection-questions",
                        "ask-me",
                        "people-imports",
                        "plan-imports"));
        segments.put(Issuer.FEEDBACK, List.of("conversations", "feedback", "conversation-imports"));
        segments.put(
                Issuer.REMINDERS, List.of("check-ins", "cadences", "reminders", "preferences", "check-in-imports"));
        return segments;
    }
}
