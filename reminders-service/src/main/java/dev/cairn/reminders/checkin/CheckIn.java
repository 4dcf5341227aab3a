package dev.cairn.reminders.checkin;

import dev.cairn.contracts.checkin.CheckInAnswered;
import dev.cairn.contracts.checkin.CheckInDue;
import dev.cairn.contracts.checkin.CheckInImported;
import dev.cairn.contracts.checkin.CheckInPlanned;
import dev.cairn.contracts.checkin.CheckInState;
import dev.cairn.contracts.checkin.PublicCheckIn;
import dev.cairn.contracts.id.CheckInId;
import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.web.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A short look at goals and steps by two people.
 *
 * @param asManager whether the partner is in it as the employee's manager
 * @param due the day, in the employee's zone
 * @param goals those it is about
 * @param answers at most one of each, the first answer first
 * @param next the day of the one after this
 * @param imported whether it came from the tool used before
 */
public record CheckIn(
        CheckInId checkIn,
        PersonId employee,
        PersonId partner,
        boolean asManager,
        LocalDate due,
        CheckInState state,
        List<GoalId> goals,
        List<Answer> answers,
        @Nullable LocalDate next,
        boolean imported) {

    /** A check-in on the date that the cadence plans. */
    static Change<CheckIn> planned(Cadence cadence, List<GoalId> goals) {
        var planned = new CheckIn(
                cadence.planned(),
                cadence.employee(),
                cadence.partner(),
                cadence.asManager(),
                cadence.due(),
                CheckInState.PLANNED,
                goals,
                List.of(),
                null,
                false);
        return Change.to(planned, new CheckInPlanned(planned.facts()));
    }

    /** A check-in that was answered in the tool used before. */
    public static Change<CheckIn> imported(
            CheckInId checkIn,
            PersonId employee,
            PersonId partner,
            boolean asManager,
            LocalDate due,
            List<Answer> answers) {
        var goals = answers.stream()
                .flatMap(answer -> answer.goals().stream())
                .map(GoalAnswer::goal)
                .distinct()
                .toList();
        var imported =
                new CheckIn(checkIn, employee, partner, asManager, due, state(answers), goals, answers, null, true);
        return Change.to(imported, new CheckInImported(imported.facts()));
    }

    /** The date that the cadence plans now; nothing changes once it has come due. */
    Change<CheckIn> on(LocalDate date) {
        if (state != CheckInState.PLANNED || due.equals(date)) {
            return Change.to(this);
        }
        var moved = with(date, state, goals, answers, next);
        return Change.to(moved, new CheckInPlanned(moved.facts()));
    }

    /** Its day has come; nothing changes if it had before. */
    Change<CheckIn> comesDue(List<GoalId> goals, LocalDate next) {
        if (state != CheckInState.PLANNED) {
            return Change.to(this);
        }
        var came = with(due, CheckInState.DUE, goals, answers, next);
        return Change.to(came, new CheckInDue(came.facts()));
    }

    /**
     * Takes what one of the two says; it replaces what they said before.
     *
     * @param goals what the check-in is about
     */
    Change<CheckIn> answered(Answer answer, List<GoalId> goals) {
        if (state == CheckInState.PLANNED) {
            throw Problem.conflict(
                    "check-in-not-due", "This check-in is not due yet: it can be answered from its day on.");
        }
        var all = new ArrayList<>(answers);
        all.removeIf(before -> before.by().equals(answer.by()));
        all.add(answer);
        all.sort(Comparator.comparing(Answer::at));
        var answered = with(due, state(all), goals, all, next);
        return Change.to(answered, new CheckInAnswered(answered.facts()));
    }

    /** The check-in as far as it is about these goals. */
    CheckIn about(List<GoalId> seen) {
        var said = answers.stream().map(answer -> answer.about(seen)).toList();
        return with(due, state, seen, said, next);
    }

    public boolean isOf(PersonId person) {
        return person.equals(employee) || person.equals(partner);
    }

    /** The other one of the two. */
    public PersonId other(PersonId person) {
        return person.equals(employee) ? partner : employee;
    }

    public Optional<Answer> answerOf(PersonId person) {
        return answers.stream().filter(answer -> answer.by().equals(person)).findFirst();
    }

    private static CheckInState state(List<Answer> answers) {
        return switch (answers.size()) {
            case 0 -> CheckInState.DUE;
            case 1 -> CheckInState.ANSWERED;
            default -> CheckInState.DONE;
        };
    }

    private CheckIn with(
            LocalDate due, CheckInState state, List<GoalId> goals, List<Answer> answers, @Nullable LocalDate next) {
        return new CheckIn(
                checkIn,
                employee,
                partner,
                asManager,
                due,
                state,
                List.copyOf(goals),
                List.copyOf(answers),
                next,
                imported);
    }

    private PublicCheckIn facts() {
        var answeredAt = answers.stream().map(Answer::at).min(Comparator.naturalOrder());
        return new PublicCheckIn(checkIn, employee, partner, due, state, goals, answeredAt.orElse(null), next);
    }
}
