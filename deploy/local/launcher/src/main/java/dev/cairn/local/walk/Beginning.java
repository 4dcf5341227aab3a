package dev.cairn.local.walk;

import static dev.cairn.local.walk.Held.require;
import static dev.cairn.local.walk.Walkers.json;

import java.util.List;
import java.util.Map;

/** What helps somebody before an empty page; none of it is kept. */
final class Beginning implements Act {

    private final Walkers walkers;

    Beginning(Walkers walkers) {
        this.walkers = walkers;
    }

    @Override
    public boolean walked(Steps steps) {
        return steps.held("Today tells each what waits", this::today)
                && steps.held("short questions, examples and the coach help to begin", this::help);
    }

    private void today() {
        for (var person : List.of(walkers.employee(), walkers.manager())) {
            for (var part : List.of("plans", "conversations", "reminders")) {
                person.get("/api/v1/" + part + "/waiting").expect(200);
            }
        }
    }

    private void help() {
        var employee = walkers.employee();
        require(
                !employee.get("/api/v1/reflection-questions")
                        .expect(200)
                        .at("/parts/0/questions/0")
                        .isEmpty(),
                "there is a question to begin with");
        require(
                employee.get("/api/v1/example-goals?horizon=near&field=software")
                                .expect(200)
                                .json()
                                .at("/examples")
                                .size()
                        == 3,
                "three examples are shown");
        require(hints(walkers.marked("Get better at talks")) > 0, "the coach says what a vague goal lacks");
    }

    private int hints(String title) {
        return walkers.employee()
                .post("/api/v1/coach/advice", json(Map.of("horizon", "near", "title", title)))
                .expect(200)
                .json()
                .at("/hints")
                .size();
    }
}
