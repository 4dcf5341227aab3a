package dev.cairn.goals;

import dev.cairn.platform.security.Issuer;
import dev.cairn.testkit.OpenApiContract;
import dev.cairn.testkit.Requests;
import dev.cairn.testkit.RunningService;
import dev.cairn.testkit.SharedBroker;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class OpenApiIT extends OpenApiContract {

    private static RunningService running;

    @BeforeAll
    static void start() {
        running = RunningService.start(GoalsApplication.class, Issuer.GOALS, SharedBroker.bootstrap(), Map.of());
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Override
    protected Requests service() {
        return running.anonymous();
    }

    @Override
    protected Map<String, String> harmlessTwice() {
        var stores = "stores nothing";
        var sets = "sets what it names, whatever was there; the last one wins";
        var ends = "ends what is there, if it is";
        return Map.ofEntries(
                Map.entry("POST /api/v1/ask-me/matches", stores),
                Map.entry("POST /api/v1/coach/advice", stores),
                Map.entry("POST /api/v1/strategy/file/checks", stores),
                Map.entry("POST /api/v1/strategy/matches", stores),
                Map.entry("POST /api/v1/people-imports/{id}/acceptance", "accepts what was checked, once"),
                Map.entry("POST /api/v1/strategy/standard-competencies", "adds those that are not there"),
                Map.entry("POST /api/v1/tenants", "founds the organization of that slug once"),
                Map.entry("POST /api/v1/plans/{owner}/handover", sets),
                Map.entry("PUT /api/v1/plans/{owner}/agreement-request", sets),
                Map.entry("PUT /api/v1/plans/{owner}/goals/{goal}/steps/{step}/done", sets),
                Map.entry("PUT /api/v1/plans/{owner}/goals/{goal}/support/{ask}/kept", sets),
                Map.entry("PUT /api/v1/plans/{owner}/hints/{hint}", sets),
                Map.entry("PUT /api/v1/plans/{owner}/readers/{reader}", sets),
                Map.entry("PUT /api/v1/plans/{owner}/rest", sets),
                Map.entry("DELETE /api/v1/plans/{owner}/accomplishments/{id}/sharing", ends),
                Map.entry("DELETE /api/v1/plans/{owner}/readers/{reader}", ends),
                Map.entry("DELETE /api/v1/plans/{owner}/rest", ends));
    }
}
