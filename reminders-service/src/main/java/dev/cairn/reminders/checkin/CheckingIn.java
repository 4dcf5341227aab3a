package dev.cairn.reminders.checkin;

import dev.cairn.contracts.id.CheckInId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.store.Page;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.FieldProblem;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.platform.web.Problem;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people do with their check-ins. */
@Component
public class CheckingIn {

    private final CheckIns checkIns;
    private final CheckInCourse course;
    private final CheckInPolicy policy;
    private final Clock clock;

    CheckingIn(CheckIns checkIns, CheckInCourse course, CheckInPolicy policy, Clock clock) {
        this.checkIns = checkIns;
        this.course = course;
        this.policy = policy;
        this.clock = clock;
    }

    /** The person's check-ins on either side, the newest first. */
    public Page<CheckIn> of(PersonId person, @Nullable String after) {
        var page = checkIns.of(person, after);
        return new Page<>(
                page.items().stream()
                        .filter(one -> policy.maySee(person, one.body()) && !course.cameToNothing(one.body()))
                        .map(one -> asSeenBy(person, one))
                        .toList(),
                page.next());
    }

    public Stored<CheckIn> find(PersonId person, CheckInId checkIn) {
        return asSeenBy(person, seen(person, checkIn));
    }

    /** Says how the goals stand; replaces what the person said before. */
    public Stored<CheckIn> answer(
            PersonId person, CheckInId id, IfMatch ifMatch, List<GoalAnswer> goals, @Nullable String next) {
        seen(person, id);
        var answered = checkIns.changeStored(id, stored -> {
                    ifMatch.require(stored.version());
                    requireItsGoals(person, stored.body(), goals);
                    var now = clock.instant();
                    return stored.body()
                            .answered(new Answer(person, now, now, goals, next), policy.about(stored.body()));
                })
                .orElseThrow(Problem::notFound);
        return asSeenBy(person, answered);
    }

    private Stored<CheckIn> seen(PersonId person, CheckInId checkIn) {
        return checkIns.find(checkIn)
                .filter(found -> policy.maySee(person, found.body()))
                .orElseThrow(Problem::notFound);
    }

    private void requireItsGoals(PersonId person, CheckIn checkIn, List<GoalAnswer> goals) {
        var left = new HashSet<>(policy.goals(person, checkIn));
        var wrong = new ArrayList<FieldProblem>();
        for (int i = 0; i < goals.size(); i++) {
            if (!left.remove(goals.get(i).goal())) {
                wrong.add(new FieldProblem(
                        "/goals/" + i + "/goal", "unknown-goal", "One answer for each goal of this check-in."));
            }
        }
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
    }

    private Stored<CheckIn> asSeenBy(PersonId person, Stored<CheckIn> stored) {
        return new Stored<>(stored.id(), stored.version(), stored.body().about(policy.goals(person, stored.body())));
    }
}
