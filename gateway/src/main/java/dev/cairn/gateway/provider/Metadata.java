package dev.cairn.gateway.provider;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a provider publishes about itself, as far as sign-in needs it. */
record Metadata(
        String authorization,
        String token,
        String keys,
        @Nullable String endSession,
        boolean secretInBody) {

    /**
     * Reads a discovery document.
     *
     * @throws ProviderUnreachable where it is another's or lacks something
     */
    static Metadata read(JsonNode document, String issuer) {
        if (!issuer.equals(document.path("issuer").asString(""))) {
            throw new ProviderUnreachable(issuer + " publishes the discovery document of another issuer");
        }
        return new Metadata(
                required(document, "authorization_endpoint", issuer),
                required(document, "token_endpoint", issuer),
                required(document, "jwks_uri", issuer),
                optional(document, "end_session_endpoint").orElse(null),
                wantsSecretInBody(document));
    }

    private static boolean wantsSecretInBody(JsonNode document) {
        var methods = document.path("token_endpoint_auth_methods_supported");
        return methods.isArray()
                && methods.valueStream().noneMatch(method -> method.asString("").equals("client_secret_basic"))
                && methods.valueStream().anyMatch(method -> method.asString("").equals("client_secret_post"));
    }

    private static String required(JsonNode document, String name, String issuer) {
        return optional(document, name)
                .orElseThrow(() -> new ProviderUnreachable("the discovery document of " + issuer + " has no " + name));
    }

    private static Optional<String> optional(JsonNode document, String name) {
        var text = document.path(name).asString("");
        try {
            var uri = URI.create(text);
            var http = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return http && uri.getHost() != null ? Optional.of(text) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
