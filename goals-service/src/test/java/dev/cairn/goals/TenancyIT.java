package dev.cairn.goals;

import dev.cairn.testkit.RunningService;
import dev.cairn.testkit.TenancyContract;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class TenancyIT extends TenancyContract {

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

    @Override
    protected Set<String> crossingTenants() {
        return Set.of("Tenants.tenants");
    }
}
