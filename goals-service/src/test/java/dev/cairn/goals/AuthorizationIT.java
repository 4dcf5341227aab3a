package dev.cairn.goals;

import dev.cairn.testkit.AuthorizationContract;
import dev.cairn.testkit.RunningService;
import dev.cairn.testkit.Scene;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AuthorizationIT extends AuthorizationContract {

    private static GoalsFixture goals;
    private static Neighbourhood neighbourhood;

    @BeforeAll
    static void start() {
        goals = new GoalsFixture();
        neighbourhood = new Neighbourhood(goals);
    }

    @AfterAll
    static void stop() {
        goals.close();
    }

    @Override
    protected RunningService service() {
        return goals.service;
    }

    @Override
    protected Scene scene(String name) {
        return neighbourhood.scene(name);
    }
}
