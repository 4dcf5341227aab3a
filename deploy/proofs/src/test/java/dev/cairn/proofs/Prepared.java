package dev.cairn.proofs;

import dev.cairn.local.client.Browser;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What people did before a story begins, by the way that the portal takes too. */
final class Prepared {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Browser person;
    private final String plan;

    Prepared(Browser person) {
        this.person = person;
        this.plan = "/api/v1/plans/" + person.get("/api/v1/me").expect(200).at("/person/id");
    }

    /** A goal within a year that the manager may read. */
    Prepared goal(String title, String measure) {
        var goal = Map.of(
                "horizon",
                "near",
                "kind",
                "skill",
                "title",
                title,
                "measure",
                measure,
                "target",
                LocalDate.now().plusMonths(5).toString(),
                "audience",
                "manager",
                "steps",
                List.of(Map.of("what", "Ask who has done it before", "owner", "employee")));
        person.create(plan + "/goals", JSON.writeValueAsString(goal)).expect(201);
        return this;
    }

    Prepared shared() {
        person.create(plan + "/shares", "{}").expect(201);
        return this;
    }
}
