package dev.cairn.goals.peopleimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.goals.directory.TenantFounding;
import dev.cairn.platform.tenancy.CurrentTenant;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a file of people says that it should not say, by line and column. */
class PeopleFileTest {

    private static final String HEADER =
            "key,name,email,user_name,manager,time_zone,roles,acting_manager,acting_from,acting_until\n";
    private static final String ADMIN = "admin,Zoë,,,,,administrator,,,\n";

    private final TenantId tenant = Ids.tenant();

    @Test
    void aFileWithNothingWrongHasNoProblem() {
        assertThat(problems("ada,Ada,ada@acme.example,,ben,America/Toronto,,cleo,2027-01-01,2027-02-01\n"
                        + "ben,Ben,,,cleo,,people-partner,,,\ncleo,Cléo,,,,,,,,\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ada,Ada,,,nobody,,,,,|manager|unknown-manager",
                "ada,Ada,,,ada,,,,,|manager|own-manager",
                "ada,Ada,,,,Europe/Bärlin,,,,|time_zone|unknown-zone",
                "ada,Ada,,,,CET+7,,,,|time_zone|unknown-zone",
                "ada,Ada,not an address,,,,,,,|email|not-an-address",
                "ada,,,,,,,,,|name|missing",
                ",Ada,,,,,,,,|key|missing",
                "ada,Ada,,,,,boss,,,|roles|unknown-role",
                "ada,Ada,,,admin,,,nobody,2027-01-01,2027-02-01|acting_manager|unknown-manager",
                "ada,Ada,,,,,,ada,2027-01-01,2027-02-01|acting_manager|own-manager",
                "ada,Ada,,,admin,,,admin,2027-01-01,2027-02-01|acting_manager|same-as-manager",
                "ada,Ada,,,,,,admin,,2027-02-01|acting_from|missing-stand-in",
                "ada,Ada,,,,,,admin,2027-01-01,|acting_until|missing-stand-in",
                "ada,Ada,,,,,,,2027-01-01,2027-02-01|acting_manager|missing-stand-in",
                "ada,Ada,,,,,,admin,2027-02-01,2027-01-01|acting_until|before-from",
                "ada,Ada,,,,,,admin,2027-02-30,2027-03-30|acting_from|not-a-date",
                "admin,Ada,,,,,administrator,,,|key|duplicate",
                "ada,Ada,,ADMIN,,,,,,|user_name|duplicate",
            })
    void oneWrongValueIsNamed(String line, String column, String code) {
        assertThat(problems(line + "\n"))
                .extracting(LineProblem::line, LineProblem::column, LineProblem::problem)
                .contains(tuple(3L, column, code));
    }

    @ParameterizedTest
    @CsvSource({"2027-01-01,,missing", "2027-02-01,2027-01-01,before-from", "2027-01-01,2027-02-30,not-a-date"})
    void aLeaveHasALastDayThatIsNotBeforeTheFirst(String from, @Nullable String until, String code) {
        var file = "key,name,away_from,away_until\nada,Ada,%s,%s\n".formatted(from, until == null ? "" : until);
        var read = PeopleFile.read(file.getBytes(StandardCharsets.UTF_8), "Europe/Berlin", "en");
        assertThat(read.problems())
                .extracting(LineProblem::column, LineProblem::problem)
                .containsExactly(tuple("away_until", code));
    }

    @Test
    void peopleWhoReportToEachOtherAreAllNamed() {
        assertThat(problems("ada,Ada,,,ben,,,,,\nben,Ben,,,cleo,,,,,\ncleo,Cleo,,,ada,,,,,\n"))
                .extracting(LineProblem::line, LineProblem::column, LineProblem::problem)
                .containsExactlyInAnyOrder(
                        tuple(3L, "manager", "cycle"), tuple(4L, "manager", "cycle"), tuple(5L, "manager", "cycle"));
    }

    @Test
    void whoStandsInForTheManagerOfTheirOwnManagerIsNamed() {
        assertThat(problems("ada,Ada,,,ben,,,,,\nben,Ben,,,admin,,,ada,2027-01-01,2027-02-01\n"))
                .extracting(LineProblem::line, LineProblem::column, LineProblem::problem)
                .containsExactlyInAnyOrder(tuple(3L, "manager", "cycle"), tuple(4L, "acting_manager", "cycle"));
    }

    static Stream<Charset> otherEncodings() {
        return Stream.of(
                StandardCharsets.ISO_8859_1,
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("windows-1252"));
    }

    @ParameterizedTest
    @MethodSource("otherEncodings")
    void anotherEncodingIsNamedWithWhatToDo(Charset encoding) {
        var file = PeopleFile.read((HEADER + ADMIN).getBytes(encoding), "Europe/Berlin", "de");
        assertThat(file.people()).isEmpty();
        assertThat(file.problems()).extracting(LineProblem::problem).containsExactly("wrong-encoding");
        assertThat(file.problems().getFirst().expected()).contains("UTF-8");
    }

    @Test
    void latin1IsFoundInItsLine() {
        var file = PeopleFile.read(
                (HEADER + "ben,Ben,,,,,,,,\n" + ADMIN).getBytes(StandardCharsets.ISO_8859_1), "UTC", "en");
        assertThat(file.problems()).extracting(LineProblem::line).containsExactly(3L);
    }

    @Test
    void aByteOrderMarkOfUtf8IsNoFault() {
        var file = PeopleFile.read(("\uFEFF" + HEADER + ADMIN).getBytes(StandardCharsets.UTF_8), "UTC", "en");
        assertThat(file.problems()).isEmpty();
    }

    private List<LineProblem> problems(String lines) {
        var file = PeopleFile.read((HEADER + ADMIN + lines).getBytes(StandardCharsets.UTF_8), "Europe/Berlin", "de");
        if (!file.problems().isEmpty()) {
            return file.problems();
        }
        return CurrentTenant.call(tenant, () -> new PeopleCheck(file.people(), List.of())
                .check(new Importer("admin", importer()))
                .problems());
    }

    private PersonId importer() {
        return TenantFounding.personId(tenant, "admin");
    }
}
