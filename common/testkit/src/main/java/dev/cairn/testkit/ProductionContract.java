package dev.cairn.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.platform.security.Issuer;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A service does not start in production with a key that was made for a local start, and says so. */
public abstract class ProductionContract {

    private static final String NO_BROKER = "localhost:1";

    private final Class<?> application;
    private final Issuer issuer;

    protected ProductionContract(Class<?> application, Issuer issuer) {
        this.application = application;
        this.issuer = issuer;
    }

    @Test
    void itDoesNotStartWithAKeyThatWasMadeOnThisMachine() {
        refuses(
                Map.of("cairn.profile", "production"),
                "CAIRN_KEY was made for a local start and is refused in production");
    }

    @Test
    void itDoesNotStartWithoutAKey() {
        refuses(Map.of("cairn.profile", "production", "cairn.crypto.key", ""), "CAIRN_KEY is not set");
    }

    private void refuses(Map<String, Object> settings, String why) {
        assertThatThrownBy(() -> RunningService.start(application, issuer, NO_BROKER, settings))
                .rootCause()
                .hasMessageStartingWith(why);
    }
}
