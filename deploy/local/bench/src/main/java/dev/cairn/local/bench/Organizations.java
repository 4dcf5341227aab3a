package dev.cairn.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** Made-up organizations in files as those of the demo: in each a manager with some reports whose plans are shared. */
final class Organizations {

    /** Whoever leads the team that is looked at; also the administrator. */
    static final String MANAGER = "manager";

    /** Whose plan is looked at. */
    static final String EMPLOYEE = "report1";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Organizations() {}

    /**
     * How large one is.
     *
     * @param reports of the manager
     * @param goals in the plan of each of them
     * @param notes in the plan of each of them
     */
    record Size(int people, int reports, int goals, int notes) {

        Size withPeople(int other) {
            return new Size(other, reports, goals, notes);
        }
    }

    /** Writes one of this size. */
    static void write(Path folder, String slug, Size size) throws IOException {
        var own = Files.createDirectories(folder.resolve(slug));
        Files.writeString(own.resolve("organization.yaml"), """
                slug: %s
                name: %s
                locale: en
                timeZone: Europe/Berlin
                addressForm: du
                administrator: %s
                signIn:
                  clientId: cairn
                  claim: user-name
                  mailDomains: []
                """.formatted(slug, slug, MANAGER));
        Files.writeString(own.resolve("people.csv"), people(size));
        Files.writeString(
                own.resolve("plans.json"),
                JSON.writeValueAsString(Map.of(
                        "plans",
                        IntStream.rangeClosed(1, size.reports())
                                .mapToObj(i -> plan("report" + i, size))
                                .toList())));
    }

    private static String people(Size size) {
        var text = new StringBuilder(
                "key,name,email,user_name,title,department,manager,time_zone,locale,roles,away_from,away_until,active\n");
        text.append(line(MANAGER, "", "administrator"));
        for (int i = 1; i < size.people(); i++) {
            text.append(
                    i <= size.reports()
                            ? line("report" + i, MANAGER, "")
                            : line("person" + i, above(i, size.reports()), ""));
        }
        return text.toString();
    }

    /** Teams of ten below one another. */
    private static String above(int i, int reports) {
        var up = i / 10;
        return up <= reports ? "" : "person" + up;
    }

    private static String line(String key, String manager, String roles) {
        return key + ",The " + key + ",," + key + ",Someone,Somewhere," + manager + ",Europe/Berlin,en," + roles
                + ",,,true\n";
    }

    private static Map<String, Object> plan(String owner, Size size) {
        return Map.of(
                "owner",
                owner,
                "sections",
                Map.of(
                        "vision",
                        Map.of(
                                "text",
                                "A few sentences about where this might lead. ".repeat(8),
                                "audience",
                                "manager"),
                        "strengths",
                        Map.of("text", "What I am good at and like to do. ".repeat(6), "audience", "manager")),
                "goals",
                IntStream.range(0, size.goals())
                        .mapToObj(i -> goal(i, size.notes() / size.goals() + (i < size.notes() % size.goals() ? 1 : 0)))
                        .toList(),
                "sharedAt",
                "{{today-9d}}T08:40:00Z");
    }

    private static Map<String, Object> goal(int i, int notes) {
        var horizon = List.of("near", "near", "mid", "long").get(i % 4);
        var target = List.of("{{today+110d}}", "{{today+170d}}", "{{year+2}}", "{{year+5}}")
                .get(i % 4);
        return Map.ofEntries(
                Map.entry("ref", "goal" + i),
                Map.entry("horizon", horizon),
                Map.entry("kind", "skill"),
                Map.entry("title", "Run the user tests of the client portal"),
                Map.entry("why", "We argue about the reasons without having asked. ".repeat(3)),
                Map.entry("measure", "Twelve tests held and written up, one page presented."),
                Map.entry("support", "Two hours with somebody who has done it."),
                Map.entry("target", target),
                Map.entry("status", "active"),
                Map.entry("audience", "manager"),
                Map.entry(
                        "steps",
                        List.of(Map.of(
                                "what",
                                "Write the first draft",
                                "owner",
                                "employee",
                                "by",
                                "{{today+45d}}",
                                "done",
                                false))),
                Map.entry(
                        "progress",
                        IntStream.range(0, notes)
                                .mapToObj(note -> Map.of(
                                        "on",
                                        "{{today-%dd}}".formatted(note + 1),
                                        "note",
                                        "Another test held. ".repeat(4)))
                                .toList()));
    }
}
