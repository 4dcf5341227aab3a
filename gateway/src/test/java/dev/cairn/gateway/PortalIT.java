package dev.cairn.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files as a build of the portal leaves them, served from {@code src/test/resources/static} or the real build. */
class PortalIT {

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
    void everyPathOfThePortalIsItsOnePageWhichIsAskedForAnewEachTime() {
        for (var path : List.of("/", "/today", "/plans/mine", "/talks/01kb/recap", "/not-known", "/sign-out")) {
            var answer = platform.browser().get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
            assertThat(answer.body()).contains("<div id=\"root\">");
        }
    }

    @Test
    void aFileWithItsHashInTheNameIsKeptForGood() {
        var answer = platform.browser().get("/assets/kept-0a1b2c3d.js");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("javascript");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("max-age=31536000", "immutable");
    }

    @Test
    void aFileThatIsNotThereIsNotThePage() {
        for (var path :
                List.of("/assets/gone-0a1b2c3d.js", "/assets/", "/gone.svg", "/api/v2/x", "/application.yaml")) {
            var answer = platform.anna().get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).doesNotContain("<div id=\"root\">");
        }
    }

    @Test
    void nothingButReadingIsAnsweredOutsideTheApi() {
        var anna = platform.anna();
        for (var method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            assertThat(anna.write(method, "/today", "{}").statusCode())
                    .as(method)
                    .isEqualTo(403);
        }
    }
}
