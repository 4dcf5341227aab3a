package dev.cairn.local.signin;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One browser with its cookies, and the client's part of the code flow: the steps that the module's README tells. */
final class DemoClient {

    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-length";
    static final JsonMapper JSON = new JsonMapper();

    private final SigninFixture signin;
    private final String publicUrl;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    DemoClient(SigninFixture signin, String publicUrl) {
        this.signin = signin;
        this.publicUrl = publicUrl;
    }

    /** The whole flow, from the authorization request to the tokens. */
    JsonNode signIn(String slug, String person) throws IOException, InterruptedException {
        String code = code(slug, person);
        HttpResponse<String> answer = exchange(slug, code, signin.clientSecret(slug));
        if (answer.statusCode() != 200) {
            throw new AssertionError("token endpoint said " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    String code(String slug, String person) throws IOException, InterruptedException {
        HttpResponse<String> asked = get(authorize(slug));
        HttpResponse<String> picked = post(location(asked), Map.of("person", person));
        return codeIn(location(get(location(picked))));
    }

    HttpResponse<String> exchange(String slug, String code, String secret) throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString(("cairn:" + secret).getBytes(UTF_8));
        Map<String, String> form = Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                redirectUri(slug),
                "code_verifier",
                VERIFIER);
        return send(request(URI.create(signin.issuer(slug) + "/oauth2/token"), form)
                .header("Authorization", "Basic " + basic)
                .build());
    }

    URI authorize(String slug) {
        return URI.create(signin.issuer(slug) + "/oauth2/authorize?"
                + form(Map.of(
                        "response_type", "code",
                        "client_id", "cairn",
                        "scope", "openid profile email",
                        "state", "s+t/a=t&e",
                        "nonce", "nonce-1",
                        "redirect_uri", redirectUri(slug),
                        "code_challenge", challenge(),
                        "code_challenge_method", "S256")));
    }

    HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address).build());
    }

    HttpResponse<String> post(URI address, Map<String, String> fields) throws IOException, InterruptedException {
        return send(request(address, fields).build());
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    static HttpRequest.Builder request(URI address, Map<String, String> fields) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)));
    }

    static URI location(HttpResponse<?> response) {
        String location = response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(response.statusCode() + " without Location: " + response.body()));
        return response.uri().resolve(location);
    }

    static String codeIn(URI callback) {
        return Arrays.stream(callback.getRawQuery().split("&"))
                .filter(parameter -> parameter.startsWith("code="))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no code in " + callback))
                .substring("code=".length());
    }

    private String redirectUri(String slug) {
        return publicUrl + "/login/oauth2/code/" + slug;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
