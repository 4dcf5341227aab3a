package dev.cairn.local.signin;

import static dev.cairn.local.signin.DemoOrganization.day;
import static dev.cairn.local.signin.DemoOrganization.elements;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class DemoFilesTest {

    private static final String COLUMNS = "key,name,email,user_name,title,department,manager,time_zone,locale,roles,"
            + "away_from,away_until,acting_manager,acting_from,acting_until,active\n";

    private static final LocalDate TODAY = LocalDate.now();
    private static final DemoOrganization LARKFIELD =
            DemoOrganization.all().findFirst().orElseThrow();
    private static final DemoOrganization AHRENDTS =
            DemoOrganization.all().skip(1).findFirst().orElseThrow();

    private static final Set<String> TOPICS = Set.of(
            "thanks", "accomplishments", "vision", "goals", "alignment", "feedback", "support", "next-steps", "other");

    static Stream<DemoOrganization> organizations() {
        return DemoOrganization.all();
    }

    @ParameterizedTest
    @MethodSource("organizations")
    void thePeopleFileHasExactlyTheImportsColumns(DemoOrganization organization) {
        assertThat(organization.text("people.csv")).startsWith(COLUMNS).doesNotContain("\r");
    }

    @ParameterizedTest
    @MethodSource("organizations")
    void everyManagerExistsAndNobodyReportsToThemselvesInAnyNumberOfSteps(DemoOrganization organization) {
        Map<String, CSVRecord> people = organization.people();
        people.keySet().forEach(key -> {
            Set<String> seen = new HashSet<>();
            for (String at = key; !at.isEmpty(); at = people.get(at).get("manager")) {
                assertThat(people).as("manager of somebody above %s", key).containsKey(at);
                assertThat(seen.add(at)).as("a cycle above %s", key).isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("organizations")
    void whatMustBeUniqueIsAndZonesAndLanguagesExist(DemoOrganization organization) {
        List<CSVRecord> people = List.copyOf(organization.people().values());
        assertThat(people).extracting(line -> line.get("user_name")).doesNotHaveDuplicates();
        assertThat(people.stream().map(line -> line.get("email")).filter(email -> !email.isEmpty()))
                .doesNotHaveDuplicates();
        people.forEach(line -> {
            assertThat(ZoneId.getAvailableZoneIds()).contains(line.get("time_zone"));
            assertThat(line.get("locale")).isIn("en", "de");
        });
    }

    @ParameterizedTest
    @MethodSource("organizations")
    void theAdministratorIsOneAndThereIsAPeoplePartner(DemoOrganization organization) {
        Map<String, CSVRecord> people = organization.people();
        String administrator = organization.settings().get("administrator").toString();
        assertThat(people.get(administrator).get("roles")).contains("administrator");
        assertThat(people.values()).extracting(line -> line.get("roles")).contains("people-partner");
    }

    @ParameterizedTest
    @MethodSource("organizations")
    void everyPersonNamedInTheHistoryExists(DemoOrganization organization) {
        Set<String> people = organization.people().keySet();
        assertThat(organization.plans().map(text("owner"))).isSubsetOf(people).doesNotHaveDuplicates();
        assertThat(organization.standings().keySet()).isSubsetOf(people);
        Stream.of(organization.conversations(), organization.cadences(), organization.checkIns())
                .flatMap(Function.identity())
                .forEach(one -> {
                    String employee = one.path("employee").asString();
                    String partner = one.path("partner").asString();
                    assertThat(people).contains(employee);
                    assertThat(partner).isEqualTo(organization.manager(employee));
                    named(one).forEach(name -> assertThat(name).isIn(employee, partner));
                });
    }

    @ParameterizedTest
    @MethodSource("organizations")
    void everyDateRendersToADayOrAnInstant(DemoOrganization organization) {
        for (String file : List.of("plans.json", "conversations.json", "check-ins.json")) {
            assertThat(organization.rendered(file)).doesNotContain("{{", "}}");
        }
        organization.plans().forEach(plan -> {
            instant(plan.path("sharedAt"));
            instant(plan.path("agreedAt"));
            date(plan.path("restsUntil"));
            elements(plan.path("goals")).forEach(goal -> {
                elements(goal.path("steps")).forEach(step -> date(step.path("by")));
                elements(goal.path("progress")).forEach(note -> date(note.path("on")));
            });
        });
        organization.conversations().forEach(talk -> {
            instant(talk.path("scheduledAt"));
            instant(talk.path("heldAt"));
            instant(talk.path("recap").path("sentAt"));
            elements(talk.path("steps")).forEach(step -> date(step.path("by")));
        });
        organization.cadences().forEach(cadence -> date(cadence.path("first")));
        organization.checkIns().forEach(checkIn -> {
            date(checkIn.path("due"));
            elements(checkIn.path("answers")).forEach(answer -> instant(answer.path("at")));
        });
    }

    @ParameterizedTest
    @MethodSource("organizations")
    void everyGoalLiesInsideItsHorizonOnAnyDayOfImportAndLeadsToOneOfTheSamePlan(DemoOrganization organization) {
        LocalDate.of(2027, 1, 1)
                .datesUntil(LocalDate.of(2028, 1, 15), Period.ofDays(14))
                .forEach(day -> assertGoals(organization.on(day)));
    }

    private static void assertGoals(DemoOrganization organization) {
        organization.plans().forEach(plan -> {
            LocalDate today = organization.today();
            LocalDate made = plan.path("sharedAt").isNull() ? today : day(plan.path("sharedAt"));
            List<JsonNode> goals = elements(plan.path("goals")).toList();
            assertThat(goals).extracting(text("ref")).doesNotHaveDuplicates();
            goals.forEach(goal -> {
                assertThat(goal.path("kind").asString())
                        .isIn("skill", "project-contribution", "responsibility", "change", "keep");
                assertThat(goal.path("status").asString()).isIn("planned", "active", "paused", "achieved");
                assertInsideHorizon(plan, goal, made);
                if (goal.path("leadsTo").isString()) {
                    assertThat(goals)
                            .extracting(text("ref"))
                            .contains(goal.path("leadsTo").asString());
                }
                elements(goal.path("progress"))
                        .forEach(note -> assertThat(day(note.path("on"))).isBetween(made, today));
            });
        });
    }

    @ParameterizedTest
    @MethodSource("organizations")
    void everyCheckInSpeaksOfGoalsThatTheManagerSees(DemoOrganization organization) {
        Map<String, List<String>> titles = organization
                .plans()
                .collect(Collectors.toMap(text("owner"), plan -> elements(plan.path("goals"))
                        .filter(goal -> goal.path("audience").asString().equals("manager"))
                        .map(text("title"))
                        .toList()));
        organization.checkIns().forEach(checkIn -> elements(checkIn.path("answers"))
                .flatMap(answer -> elements(answer.path("goals")))
                .forEach(goal -> {
                    assertThat(titles.get(checkIn.path("employee").asString()))
                            .contains(goal.path("title").asString());
                    assertThat(goal.path("pulse").asString()).isIn("moves", "stuck", "lets-talk");
                }));
    }

    @ParameterizedTest
    @MethodSource("organizations")
    void talksAndCadencesUseTheProductsWords(DemoOrganization organization) {
        organization.conversations().forEach(talk -> {
            assertThat(talk.path("state").asString())
                    .isIn("draft", "proposed", "scheduled", "held", "recapped", "cancelled", "missed");
            assertThat(talk.path("place").path("kind").asString()).isIn("private-room", "video-call", "elsewhere");
            words(talk.path("agenda"), "topic", TOPICS);
            words(talk.path("notes"), "audience", Set.of("private", "shared"));
            words(talk.path("notes"), "kind", Set.of("note", "advice", "thanks"));
            words(talk.path("recap").path("lines"), "kind", Set.of("note", "advice", "decision"));
            assertThat(talk.path("recap").isObject()).isEqualTo(is(talk, "recapped"));
        });
        assertThat(organization.cadences().map(text("every")))
                .isSubsetOf("two-weeks", "month", "two-months", "quarter");
    }

    private static void words(JsonNode parts, String field, Set<String> allowed) {
        assertThat(elements(parts).map(text(field))).isSubsetOf(allowed);
    }

    @ParameterizedTest
    @MethodSource("organizations")
    void peopleStandAtEveryPointOfTheLoop(DemoOrganization organization) {
        List<JsonNode> plans = organization.plans().toList();
        assertThat(plans).as("a draft").anyMatch(plan -> plan.path("sharedAt").isNull());
        assertThat(plans)
                .as("shared, not agreed")
                .anyMatch(plan ->
                        !plan.path("sharedAt").isNull() && plan.path("agreedAt").isNull());
        assertThat(plans).as("agreed").anyMatch(plan -> !plan.path("agreedAt").isNull());
        assertThat(plans)
                .as("at rest")
                .anyMatch(plan -> !plan.path("restsUntil").isNull()
                        && day(plan.path("restsUntil")).isAfter(TODAY));
        assertThat(plans).as("dormant").anyMatch(plan -> dormant(organization, plan));
        assertThat(plans.size())
                .as("people without a plan")
                .isLessThan(organization.people().size());
        assertThat(organization.conversations())
                .as("a talk tomorrow")
                .anyMatch(talk ->
                        is(talk, "scheduled") && day(talk.path("scheduledAt")).equals(TODAY.plusDays(1)));
        assertThat(organization.conversations())
                .as("a talk held yesterday without recap")
                .anyMatch(talk -> is(talk, "held")
                        && day(talk.path("heldAt")).equals(TODAY.minusDays(1))
                        && talk.path("recap").isNull());
        assertThat(organization.cadences()).as("a check-in due now").anyMatch(cadence -> day(cadence.path("first"))
                .equals(TODAY));
    }

    @Test
    void larkfieldHasAboutSixtyPeopleOnFourLevelsInTwoZonesAndTwelvePlans() {
        assertThat(LARKFIELD.people()).hasSizeBetween(55, 65);
        assertThat(levels(LARKFIELD)).isEqualTo(4);
        assertThat(LARKFIELD.people().values())
                .extracting(line -> line.get("time_zone"))
                .contains("America/Toronto");
        assertThat(LARKFIELD.people().values())
                .extracting(line -> line.get("name"))
                .contains("木村 さくら");
        assertThat(LARKFIELD.plans()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void ahrendtsHasAboutTwentyFivePeopleSomeWithoutAnAddressAndSixPlans() {
        assertThat(AHRENDTS.people()).hasSizeBetween(22, 28);
        assertThat(AHRENDTS.people().values())
                .extracting(line -> line.get("email"))
                .contains("");
        assertThat(AHRENDTS.plans()).hasSizeGreaterThanOrEqualTo(6);
    }

    private static boolean dormant(DemoOrganization organization, JsonNode plan) {
        String owner = plan.path("owner").asString();
        LocalDate limit = TODAY.minusDays(60);
        return !plan.path("sharedAt").isNull()
                && plan.path("restsUntil").isNull()
                && day(plan.path("sharedAt")).isBefore(limit)
                && elements(plan.path("goals"))
                        .flatMap(goal -> elements(goal.path("progress")))
                        .allMatch(note -> day(note.path("on")).isBefore(limit))
                && organization
                        .conversations()
                        .filter(talk -> talk.path("employee").asString().equals(owner))
                        .allMatch(talk -> day(talk.path("scheduledAt")).isBefore(limit))
                && Stream.concat(organization.cadences(), organization.checkIns())
                        .noneMatch(one -> one.path("employee").asString().equals(owner));
    }

    private static void assertInsideHorizon(JsonNode plan, JsonNode goal, LocalDate made) {
        String target = goal.path("target").asString();
        boolean year = target.length() == 4;
        LocalDate first = year ? LocalDate.of(Integer.parseInt(target), 1, 1) : LocalDate.parse(target);
        LocalDate last = year ? first.plusYears(1).minusDays(1) : first;
        String what = plan.path("owner").asString() + ": " + goal.path("title").asString();
        switch (goal.path("horizon").asString()) {
            case "near" -> {
                assertThat(year).as(what).isFalse();
                assertThat(first).as(what).isBetween(made, made.plusYears(1));
            }
            case "mid" -> {
                assertThat(last).as(what).isAfterOrEqualTo(made.plusYears(1));
                assertThat(first).as(what).isBeforeOrEqualTo(made.plusYears(3));
            }
            case "long" -> assertThat(last).as(what).isAfterOrEqualTo(made.plusYears(3));
            default -> throw new AssertionError(what + ": horizon " + goal.path("horizon"));
        }
    }

    private static int levels(DemoOrganization organization) {
        Map<String, CSVRecord> people = organization.people();
        return people.keySet().stream()
                .mapToInt(key -> {
                    int level = 1;
                    for (String at = people.get(key).get("manager"); !at.isEmpty(); level++) {
                        at = people.get(at).get("manager");
                    }
                    return level;
                })
                .max()
                .orElse(0);
    }

    private static Stream<String> named(JsonNode one) {
        Stream<JsonNode> parts = Stream.of("notes", "answers", "steps").flatMap(part -> elements(one.path(part)));
        Stream<String> inParts = parts.flatMap(part -> Stream.of(part.has("who") ? part.path("who") : part.path("by")))
                .map(JsonNode::asString);
        return one.has("proposedBy")
                ? Stream.concat(inParts, Stream.of(one.path("proposedBy").asString()))
                : inParts;
    }

    private static boolean is(JsonNode talk, String state) {
        return talk.path("state").asString().equals(state);
    }

    private static Function<JsonNode, String> text(String field) {
        return node -> node.path(field).asString();
    }

    private static void instant(JsonNode value) {
        if (value.isString()) {
            assertThat(Instant.parse(value.asString())).isNotNull();
        }
    }

    private static void date(JsonNode value) {
        if (value.isString()) {
            assertThat(LocalDate.parse(value.asString())).isNotNull();
        }
    }
}
