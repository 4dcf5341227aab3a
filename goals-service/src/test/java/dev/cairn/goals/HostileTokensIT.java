package dev.cairn.goals;

import dev.cairn.testkit.HostileTokensContract;
import dev.cairn.testkit.RunningService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class HostileTokensIT extends HostileTokensContract {

    private static GoalsFixture goals;

    @BeforeAll
    static void start() {
        goals = new GoalsFixture();
    }

    @AfterAll
    static void stop() {
        goals.close();
    }

    @Override
    protected RunningService service() {
        return goals.service;
    }
}
