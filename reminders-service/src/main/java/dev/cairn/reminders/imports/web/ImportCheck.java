package dev.cairn.reminders.imports.web;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.web.FieldProblem;
import dev.cairn.reminders.checkin.Answer;
import dev.cairn.reminders.checkin.GoalAnswer;
import dev.cairn.reminders.imports.ImportedPart;
import dev.cairn.reminders.imports.Keys;
import dev.cairn.reminders.imports.Keys.Titled;
import dev.cairn.reminders.imports.web.ImportCheckInsRequest.ImportedAnswer;
import dev.cairn.reminders.imports.web.ImportCheckInsRequest.ImportedCadence;
import dev.cairn.reminders.imports.web.ImportCheckInsRequest.ImportedCheckIn;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks an import as a whole and names its people and goals by our ids. All faults are found at once. */
final class ImportCheck {

    private final ImportCheckInsRequest request;
    private final Clock clock;
    private final Map<String, PersonId> people;
    private final Map<Titled, GoalId> goals;
    private final List<FieldProblem> problems = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    ImportCheck(ImportCheckInsRequest request, Keys keys, Clock clock) {
        this.request = request;
        this.clock = clock;
        this.people = keys.people(personKeys());
        this.goals = keys.goals(titles());
    }

    List<FieldProblem> problems() {
        return problems;
    }

    /** The parts of the import; only to be used where there are no problems. */
    List<ImportedPart> check() {
        var parts = new ArrayList<ImportedPart>();
        for (int i = 0; i < request.allCadences().size(); i++) {
            cadence(request.allCadences().get(i), "/cadences/" + i).ifPresent(parts::add);
        }
        for (int i = 0; i < request.allCheckIns().size(); i++) {
            checkIn(request.allCheckIns().get(i), "/checkIns/" + i).ifPresent(parts::add);
        }
        return parts;
    }

    private Optional<ImportedPart> cadence(ImportedCadence cadence, String at) {
        var employee = person(cadence.employee(), at + "/employee");
        var partner = person(cadence.partner(), at + "/partner");
        twoPeople(cadence.employee(), cadence.partner(), at);
        once("cadence " + cadence.employee() + " " + cadence.partner(), at);
        return employee.flatMap(
                one -> partner.map(other -> new ImportedPart(one, other, cadence.every(), cadence.first(), List.of())));
    }

    private Optional<ImportedPart> checkIn(ImportedCheckIn checkIn, String at) {
        var employee = person(checkIn.employee(), at + "/employee");
        var partner = person(checkIn.partner(), at + "/partner");
        twoPeople(checkIn.employee(), checkIn.partner(), at);
        once("check-in " + checkIn.employee() + " " + checkIn.partner() + " " + checkIn.due(), at);
        // One day more than UTC has: somebody's today may be ahead.
        if (checkIn.due()
                .isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1))) {
            problem(at + "/due", "in-the-future", "What is to come follows from a cadence.");
        }
        var answers = new ArrayList<Answer>();
        for (int i = 0; i < checkIn.answers().size(); i++) {
            answer(checkIn, checkIn.answers().get(i), at + "/answers/" + i).ifPresent(answers::add);
        }
        if (answers.stream().map(Answer::by).distinct().count() < answers.size()) {
            problem(at + "/answers", "duplicate", "Each of the two answers once.");
        }
        answers.sort(Comparator.comparing(Answer::at));
        return employee.flatMap(
                one -> partner.map(other -> new ImportedPart(one, other, null, checkIn.due(), answers)));
    }

    private Optional<Answer> answer(ImportedCheckIn checkIn, ImportedAnswer answer, String at) {
        if (!answer.by().equals(checkIn.employee()) && !answer.by().equals(checkIn.partner())) {
            problem(at + "/by", "not-one-of-the-two", "Only the employee and the partner answer.");
        }
        if (answer.at().isAfter(clock.instant().plusSeconds(60))) {
            problem(at + "/at", "in-the-future", "An answer of the past.");
        }
        var said = new ArrayList<GoalAnswer>();
        var employee = Optional.ofNullable(people.get(checkIn.employee()));
        for (int i = 0; i < answer.goals().size(); i++) {
            var goal = answer.goals().get(i);
            var id = employee.map(owner -> goals.get(new Titled(owner, goal.title())));
            if (id.isPresent()) {
                said.add(new GoalAnswer(id.get(), goal.pulse(), goal.line()));
            } else if (employee.isPresent()) {
                problem(
                        at + "/goals/" + i + "/title",
                        "unknown-goal",
                        "The employee has no goal, or more than one, of this title.");
            }
        }
        return Optional.ofNullable(people.get(answer.by()))
                .map(by -> new Answer(by, answer.at(), clock.instant(), said, answer.next()));
    }

    private Optional<PersonId> person(String key, String pointer) {
        var found = Optional.ofNullable(people.get(key));
        if (found.isEmpty()) {
            problem(pointer, "unknown-person", "Nobody here has this key.");
        }
        return found;
    }

    private void twoPeople(String employee, String partner, String at) {
        if (employee.equals(partner)) {
            problem(at + "/partner", "same-person", "Employee and partner are two people.");
        }
    }

    private void once(String what, String at) {
        if (!seen.add(what)) {
            problem(at, "duplicate", "The same stands above already.");
        }
    }

    private void problem(String pointer, String code, String detail) {
        problems.add(new FieldProblem(pointer, code, detail));
    }

    private Set<String> personKeys() {
        return Stream.concat(
                        request.allCadences().stream().flatMap(one -> Stream.of(one.employee(), one.partner())),
                        request.allCheckIns().stream().flatMap(ImportCheck::keys))
                .collect(Collectors.toSet());
    }

    private static Stream<String> keys(ImportedCheckIn checkIn) {
        return Stream.concat(
                Stream.of(checkIn.employee(), checkIn.partner()),
                checkIn.answers().stream().map(ImportedAnswer::by));
    }

    private Set<Titled> titles() {
        return request.allCheckIns().stream()
                .filter(checkIn -> people.containsKey(checkIn.employee()))
                .flatMap(checkIn -> checkIn.answers().stream()
                        .flatMap(answer -> answer.goals().stream())
                        .map(goal -> new Titled(owner(checkIn), goal.title())))
                .collect(Collectors.toSet());
    }

    private PersonId owner(ImportedCheckIn checkIn) {
        return java.util.Objects.requireNonNull(people.get(checkIn.employee()));
    }
}
