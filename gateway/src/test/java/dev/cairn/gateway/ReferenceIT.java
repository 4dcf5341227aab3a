package dev.cairn.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReferenceIT {

    private static final Map<String, Path> COMMITTED = Map.of(
            "goals-service", Path.of("../goals-service/openapi.json"),
            "feedback-service", Path.of("../feedback-service/openapi.json"),
            "reminders-service", Path.of("../reminders-service/openapi.json"),
            "gateway", Path.of("openapi.json"));

    private static Platform platform;

    @BeforeAll
    static void start() throws Exception {
        platform = new Platform(1, Map.of());
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void anybodyReadsTheCommittedDocumentOfEachService() throws IOException {
        for (var service : COMMITTED.entrySet()) {
            var answer = platform.browser().get("/api/openapi/" + service.getKey() + ".json");

            assertThat(answer.statusCode()).as(service.getKey()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
            assertThat(answer.body()).isEqualTo(Files.readString(service.getValue()));
        }
    }

    @Test
    void aDocumentOfNoServiceIsNotFound() {
        for (var name : List.of("platform", "..%2Fapplication", "goals-service.json")) {
            assertThat(platform.browser().get("/api/openapi/" + name + ".json").statusCode())
                    .as(name)
                    .isIn(400, 404);
        }
    }

    @Test
    void thePageShowsEveryOperationOfTheApiAndNoneOfTheInside() throws IOException {
        var page = platform.browser().get("/api");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        for (var document : COMMITTED.values()) {
            var paths = JsonMapper.shared().readTree(Files.readString(document)).path("paths");
            for (var path : paths.propertyNames()) {
                if (path.startsWith("/api/")) {
                    assertThat(page.body()).contains("<code>" + path + "</code>");
                }
            }
        }
        assertThat(page.body()).doesNotContain("<code>/internal");
    }

    @Test
    void everyLinkToAShapeLeadsToOne() {
        var page = platform.browser().get("/api").body();

        var links = java.util.regex.Pattern.compile("href=\"#([^\"]+)\"")
                .matcher(page)
                .results()
                .map(link -> link.group(1))
                .toList();
        assertThat(links).hasSizeGreaterThan(50).allSatisfy(link -> assertThat(page)
                .contains("id=\"" + link + "\""));
    }

    @Test
    void thePageNeedsNothingThatTheContentSecurityPolicyRefuses() {
        var page = platform.browser().get("/api");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "style-src 'self'")
                .doesNotContain("unsafe-inline");
        assertThat(page.body()).doesNotContain("<script", "<style", " style=", " onclick=", "//");
        var style = platform.browser().get("/api/reference.css");
        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(style.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
        assertThat(style.body()).doesNotContain("url(", "@import");
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() {
        var first = platform.browser().get("/api");
        var again = platform.browser()
                .get(
                        "/api",
                        Map.of(
                                "If-None-Match",
                                first.headers().firstValue("ETag").orElseThrow()));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }
}
