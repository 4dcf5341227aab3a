package dev.cairn.gateway;

import dev.cairn.testkit.OpenApiContract;
import dev.cairn.testkit.Requests;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The gateway shows nobody what lies under {@code /internal}; here it describes itself at another address. */
class OpenApiIT extends OpenApiContract {

    private static final String ADDRESS = "/description";

    private static Platform platform;

    @BeforeAll
    static void start() throws Exception {
        platform = new Platform(1, Map.of("springdoc.api-docs.path", ADDRESS));
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Override
    protected Requests service() {
        return new Requests(platform.gateway(0), Map.of());
    }

    @Override
    protected String address() {
        return ADDRESS;
    }

    @Override
    protected Map<String, String> harmlessTwice() {
        return Map.of("DELETE /api/v1/api-tokens/{id}", "ends what is there, if it is");
    }
}
