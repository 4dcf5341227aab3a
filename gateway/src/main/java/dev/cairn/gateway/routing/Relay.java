package dev.cairn.gateway.routing;

import dev.cairn.gateway.apitoken.TokenHolder;
import dev.cairn.gateway.session.Session;
import dev.cairn.gateway.session.Session.OfOperator;
import dev.cairn.gateway.session.Session.OfPerson;
import dev.cairn.gateway.session.SignedIn;
import dev.cairn.platform.security.InsideTokens;
import dev.cairn.platform.security.Issuer;
import dev.cairn.platform.security.SecurityProblems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What every route does. Of what the client sent, the service gets the path, the body and the headers named here; who it
 * comes from stands in an inside token and nowhere else.
 */
final class Relay implements HandlerFunction<ServerResponse> {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);

    private static final List<String> PASSED_ON = List.of(
            HttpHeaders.ACCEPT,
            HttpHeaders.ACCEPT_LANGUAGE,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_NONE_MATCH,
            "Idempotency-Key");

    /** What a service says to this hop alone, and what is not its to say to a browser. */
    private static final List<String> KEPT_BACK = List.of(
            HttpHeaders.CONNECTION,
            "Keep-Alive",
            HttpHeaders.TRANSFER_ENCODING,
            HttpHeaders.UPGRADE,
            HttpHeaders.TE,
            HttpHeaders.TRAILER,
            HttpHeaders.SERVER,
            HttpHeaders.SET_COOKIE,
            HttpHeaders.WWW_AUTHENTICATE);

    private final Issuer service;
    private final String address;
    private final ProxyExchange exchange;
    private final InsideTokens tokens;

    Relay(Issuer service, URI address, ProxyExchange exchange, InsideTokens tokens) {
        this.service = service;
        this.address = address.toString().replaceAll("/+$", "");
        this.exchange = exchange;
        this.tokens = tokens;
    }

    @Override
    public ServerResponse handle(ServerRequest request) {
        var relayed = exchange.request(request)
                .uri(target(request.servletRequest()))
                .headers(passedOn(request.headers().asHttpHeaders()))
                .responseConsumer(Relay::passBack)
                .build();
        try {
            return believed(exchange.exchange(relayed), request);
        } catch (ResourceAccessException | UncheckedIOException e) {
            log.warn("{} does not answer: {}", service.service(), e.getMessage());
            return answer(Relay::unavailable);
        }
    }

    /** The same path at the service, not decoded and encoded again. */
    private URI target(HttpServletRequest request) {
        var query = request.getQueryString();
        return URI.create(address + request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    private HttpHeaders passedOn(HttpHeaders headers) {
        var named = namedInConnection(headers);
        var kept = new HttpHeaders();
        for (var name : PASSED_ON) {
            var values = headers.get(name);
            if (values != null && !named.contains(name)) {
                kept.addAll(name, values);
            }
        }
        kept.setBearerAuth(token());
        return kept;
    }

    private static void passBack(ProxyExchange.Response from, ServerResponse to) {
        to.headers().putAll(from.getHeaders());
        KEPT_BACK.forEach(to.headers()::remove);
    }

    /** What a client names in Connection is meant for this hop alone (RFC 9110, 7.6.1). */
    private static Set<String> namedInConnection(HttpHeaders headers) {
        var named = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        named.addAll(headers.getConnection());
        return named;
    }

    private String token() {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller instanceof SignedIn signedIn) {
            return token(signedIn.session());
        }
        if (caller instanceof TokenHolder holder) {
            var token = holder.token();
            return tokens.forApi(token.tenant(), token.id(), token.scopes(), service);
        }
        throw new IllegalStateException("a request was relayed that nobody sent");
    }

    private String token(Session session) {
        return switch (session.who()) {
            case OfPerson of -> tokens.forPerson(of.tenant(), of.person(), session.id(), service);
            case OfOperator operator -> tokens.forOperator(operator.subject(), session.id(), service);
        };
    }

    /** A service that does not believe the gateway's token has a fault of the platform: whoever asks is signed in. */
    private ServerResponse believed(ServerResponse response, ServerRequest request) {
        if (response.statusCode().isSameCodeAs(HttpStatus.UNAUTHORIZED)) {
            log.warn("{} did not believe an inside token", service.service());
            if (MvcUtils.getAttribute(request, MvcUtils.CLIENT_RESPONSE_ATTR) instanceof ClientHttpResponse unread) {
                unread.close();
            }
            return answer(Relay::unavailable);
        }
        return response;
    }

    private static void unavailable(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "2");
        SecurityProblems.write(
                response,
                HttpStatus.SERVICE_UNAVAILABLE,
                "service-unavailable",
                "A part of Cairn does not answer. Nothing was lost; try again in a moment.");
    }

    private interface Answer {
        void write(HttpServletResponse response) throws IOException;
    }

    private static ServerResponse answer(Answer answer) {
        return ServerResponse.ok().build((request, response) -> {
            answer.write(response);
            return null;
        });
    }
}
