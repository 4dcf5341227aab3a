package dev.cairn.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nobody gets into a service with a token that is only nearly right, and nothing breaks: every operation answers 401. */
public abstract class HostileTokensContract {

    private static final int AT_EACH = 12;
    private static final int MASSES = 1_000;
    private static final int A_HANDFUL = 8;
    private static final int UNAUTHORIZED = 401;
    private static final int FAULT = 500;

    protected abstract RunningService service();

    @Test
    void theTokenThatAllResembleIsBelieved() throws JOSEException {
        assertThat(believed(service().hostileTokens().theRightOne())).isTrue();
    }

    /** Each operation is tried with a part of them, and so many more than one operation with each. */
    @Test
    void noHostileTokenOpensAnyOperation() throws JOSEException {
        var tokens = List.copyOf(service().hostileTokens().all().entrySet());
        var wrong = new ArrayList<String>();
        int next = 0;
        for (var operation : service().operations()) {
            for (int i = 0; i < AT_EACH; i++) {
                var token = tokens.get(next++ % tokens.size());
                var answer = attempt(operation, token);
                if (answer.status() != UNAUTHORIZED || !answer.at("/code").equals("sign-in-required")) {
                    wrong.add(operation + " with " + token.getKey() + ": " + answer.status() + " " + answer.text());
                }
            }
        }
        assertThat(next).as("attempts").isGreaterThan(2 * tokens.size());
        assertThat(wrong).isEmpty();
    }

    private Answer attempt(String operation, Map.Entry<String, String> token) {
        var parts = operation.replaceAll("\\{[^}]+}", "x").split(" ");
        return service().bearing(token.getValue()).send(parts[0], parts[1], parts[0].equals("GET") ? null : "{}");
    }

    @Test
    void unknownKeysInMassesCauseAHandfulOfFetchesAndLeaveTheKnownOnesValid() throws JOSEException {
        var tokens = service().hostileTokens();
        assertThat(believed(tokens.theRightOne())).isTrue();
        int before = service().fetchesOfKeys();

        for (int i = 0; i < MASSES; i++) {
            assertThat(service()
                            .bearing(tokens.withUnknownKey(i))
                            .get(aReading())
                            .status())
                    .isEqualTo(UNAUTHORIZED);
        }

        assertThat(service().fetchesOfKeys() - before).isLessThanOrEqualTo(A_HANDFUL);
        assertThat(believed(service().hostileTokens().theRightOne())).isTrue();
    }

    private boolean believed(String token) {
        int status = service().bearing(token).get(aReading()).status();
        assertThat(status).isLessThan(FAULT);
        return status != UNAUTHORIZED;
    }

    private String aReading() {
        return service().operations().stream()
                .filter(operation -> operation.startsWith("GET /api/") && !operation.contains("{"))
                .findFirst()
                .orElseThrow()
                .substring("GET ".length());
    }
}
