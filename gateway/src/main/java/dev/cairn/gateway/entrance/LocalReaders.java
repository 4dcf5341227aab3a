package dev.cairn.gateway.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.security.authorization.AuthorizationDecision;

/** Metrics are for those who reach the gateway from within, not through what stands before it. */
final class LocalReaders {

    private LocalReaders() {}

    static AuthorizationDecision decide(HttpServletRequest request) {
        return new AuthorizationDecision(isWithin(request.getRemoteAddr()) && !isForwarded(request));
    }

    private static boolean isForwarded(HttpServletRequest request) {
        return request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null;
    }

    private static boolean isWithin(String address) {
        try {
            var from = InetAddress.getByName(address);
            return from.isLoopbackAddress() || from.isSiteLocalAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
