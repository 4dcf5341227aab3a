package dev.cairn.local.soak;

import dev.cairn.local.client.Browser;
import java.time.Duration;
import java.util.List;

/** A manager who decides, again and again, about the help that one employee asks for. The last answer has to hold, once. */
final class Decider implements Worker {

    private static final Duration BETWEEN = Duration.ofMillis(300);

    private final Patience patience;
    private final Writer asking;
    private String goal = "";
    private String last = "";
    private int acknowledged;

    Decider(Browser manager, Writer asking) {
        this.patience = new Patience(manager);
        this.asking = asking;
    }

    @Override
    public int acknowledged() {
        return acknowledged;
    }

    @Override
    public void work() {
        var plan = patience.get("/api/v1/plans/" + asking.owner() + "/shared").json();
        var first = plan.at("/goals/0");
        goal = first.at("/id").asString();
        var reason = Writer.WORD + Browser.uuidV7();
        patience.put(
                "/api/v1/plans/%s/goals/%s/support/%s/decision"
                        .formatted(
                                asking.owner(), goal, first.at("/support/0/id").asString()),
                first.at("/support/0/decisionEtag").asString(),
                "{\"number\":%s,\"answer\":\"not-now\",\"reason\":\"%s\"}"
                        .formatted(plan.at("/number").asInt(), reason),
                () -> false);
        last = reason;
        acknowledged++;
        Pause.of(BETWEEN);
    }

    @Override
    public List<String> faults() {
        if (acknowledged == 0) {
            return List.of();
        }
        var decision = asking.goalsThere().stream()
                .filter(there -> there.at("/id").asString().equals(goal))
                .findFirst()
                .orElseThrow()
                .at("/support/0/decision");
        var said = decision.at("/reason").asString("");
        var earlier = decision.at("/earlier")
                .valueStream()
                .map(before -> before.at("/reason").asString())
                .toList();
        if (!said.equals(last)) {
            return List.of("a decision was acknowledged and is lost: " + last + ", there is " + said);
        }
        return earlier.contains(last) || earlier.stream().distinct().count() < earlier.size()
                ? List.of("a decision is there twice: " + earlier)
                : List.of();
    }
}
