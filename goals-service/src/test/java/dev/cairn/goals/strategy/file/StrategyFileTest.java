package dev.cairn.goals.strategy.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.competency.CompetencySet;
import dev.cairn.goals.strategy.ItemKind;
import dev.cairn.goals.strategy.Scope;
import dev.cairn.goals.strategy.Stamp;
import dev.cairn.goals.strategy.StrategyItem;
import dev.cairn.goals.strategy.StrategyReplacing.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrategyFileTest {

    private static final PersonId CLEO = new PersonId(Ids.random(Instant.EPOCH));

    private static final String FULL = """
            mission:
              en: People know the nature outside their door.
              de: Menschen kennen die Natur vor ihrer Tür.
            values:
            - id: curious
              name: We ask first
            objectives:
            - id: members-stay
              name: Members stay
              about: 'Eight of ten: still here after a year'
              from: 2027-01-01
              until: 2027-12-31
              owner: cleo
            projects:
            - id: relaunch
              name:
                en: Relaunch
                de: Neustart
              until: 2027-06-30
              skills:
              - User research
              parts:
              - en: Run the user tests
                de: Die Nutzertests durchführen
            decisions:
            - id: budget
              name: Budgets
              day: 2027-10-01
            levels:
            - With support
            - On their own
            competencies:
            - id: listening
              name: Listening
              family: interpersonal
              levels:
              - - Asks back
              - - Sums up
            roles:
            - id: editor
              name: Editor
              needs:
                listening: 2
              experiences:
              - Led an issue
              sideways:
              - researcher
            - id: researcher
              name: Researcher
              retired: true
            teams:
            - manager: cleo
              purpose:
                name: Somebody answers
                about: Day and night
              coming-up:
              - id: move
                name: The move
                from: 2027-03-01
              problems:
              - id: nights
                name: Night shifts
            """;

    @Test
    void aFullFileIsReadAndWrittenAsItWas() {
        var file = read(FULL);
        assertThat(file.problems()).isEmpty();
        assertThat(items(file, Scope.ORGANIZATION)).hasSize(9);
        var team = Map.of(CLEO, items(file, new Scope(CLEO)));
        var written = new StrategyFileWriter("en", person -> "cleo").write(items(file, Scope.ORGANIZATION), team);
        assertThat(written).endsWith(FULL);
    }

    @Test
    void textsWithoutALanguageAreInTheOrganizations() {
        var german = new StrategyFileReader("de", key -> Optional.empty(), List.of()).read("mission: Hallo");
        assertThat(items(german, Scope.ORGANIZATION).getFirst().content().name().de())
                .isEqualTo("Hallo");
    }

    @Test
    void eachFaultIsReportedAtItsLineWithWhatWasExpected() {
        var faulty = FULL.replace("2027-06-30", "June")
                .replace("owner: cleo", "owner: nobody")
                .replace("family: interpersonal", "family: soft")
                .replace("listening: 2", "listening: 3")
                .replace("  - researcher\n", "  - astronaut\n")
                .replace("id: curious", "id: Curious!")
                .replace("until: 2027-12-31", "until: 2026-12-31");
        assertThat(read(faulty).problems())
                .extracting(FileProblem::line, FileProblem::problem)
                .containsExactly(
                        tuple(5, "not-an-id"),
                        tuple(12, "before-from"),
                        tuple(13, "unknown-person"),
                        tuple(19, "not-a-date"),
                        tuple(35, "unknown-family"),
                        tuple(43, "no-such-level"),
                        tuple(47, "unknown-role-profile"));
    }

    @Test
    void aNameThatIsNotKnownOrStandsTwiceIsReported() {
        var problems = read("""
                objektives: []
                values:
                  - id: one
                    name: One
                    colour: green
                  - id: one
                    name: Two
                    name: Three
                """).problems();
        assertThat(problems)
                .extracting(FileProblem::line, FileProblem::where, FileProblem::problem)
                .contains(
                        tuple(1, "objektives", "unknown-name"),
                        tuple(5, "values/1/colour", "unknown-name"),
                        tuple(6, "values/2/id", "duplicate"),
                        tuple(8, "values/2/name", "duplicate"));
    }

    @Test
    void aTeamNeedsAManagerWhoIsKnownAndStandsThereOnce() {
        var problems = read("""
                teams:
                  - purpose: Nobody's
                  - manager: nobody
                  - manager: cleo
                    mission: Not here
                  - manager: cleo
                    problems:
                      - id: nights
                """).problems();
        assertThat(problems)
                .extracting(FileProblem::line, FileProblem::where, FileProblem::problem)
                .containsExactly(
                        tuple(2, "teams/1", "missing"),
                        tuple(3, "teams/2/manager", "unknown-person"),
                        tuple(5, "teams/3/mission", "unknown-name"),
                        tuple(6, "teams/4/manager", "duplicate"),
                        tuple(8, "teams/4/problems/1", "missing"));
    }

    @Test
    void whatIsNoYamlIsSaidWithItsLine() {
        assertThat(read("values:\n  - id: a\n name: [b").problems())
                .extracting(FileProblem::problem)
                .containsExactly("not-yaml");
        assertThat(read("").problems()).extracting(FileProblem::problem).containsExactly("empty");
        assertThat(read("just words").problems())
                .extracting(FileProblem::problem)
                .containsExactly("not-names");
    }

    @Test
    void onlySectionsThatAreThereAreSpokenOf() {
        assertThat(part(read("values: []"), Scope.ORGANIZATION).kinds()).containsExactly(ItemKind.VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"larkfield", "ahrendts"})
    void theDemosFilesHaveNoFaults(String organization) throws IOException {
        var text = Files.readString(Path.of("../deploy/demo", organization, "strategy.yaml"))
                .replaceAll("\\{\\{[^}]+}}", "2027-03-31");
        var file = new StrategyFileReader("en", key -> Optional.of(CLEO), List.of()).read(text);
        assertThat(file.problems()).allSatisfy(problem -> {
            assertThat(problem.problem()).isEqualTo("unknown-competency");
            assertThat(standard())
                    .contains(problem.where().substring(problem.where().lastIndexOf('/') + 1));
        });
        assertThat(part(file, Scope.ORGANIZATION).kinds()).hasSizeGreaterThan(6);
    }

    private static List<String> standard() {
        return CompetencySet.standard().families().stream()
                .flatMap(family -> family.competencies().stream())
                .map(CompetencySet.Competency::id)
                .toList();
    }

    private static Part part(StrategyFile file, Scope scope) {
        return Objects.requireNonNull(file.parts().get(scope));
    }

    private static StrategyFile read(String text) {
        return new StrategyFileReader("en", key -> key.equals("cleo") ? Optional.of(CLEO) : Optional.empty(), List.of())
                .read(text);
    }

    private static List<StrategyItem> items(StrategyFile file, Scope scope) {
        var stamp = new Stamp(1, CLEO, Instant.EPOCH, "");
        return part(file, scope).items().stream()
                .map(one -> new StrategyItem(one.kind(), one.id(), one.content(), one.retired(), stamp))
                .toList();
    }
}
