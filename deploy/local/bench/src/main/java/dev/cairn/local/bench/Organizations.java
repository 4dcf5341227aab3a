package dev.cairn.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** Made-up organizations in files as those of the demo: in each a manager with five reports whose plans are shared. */
final class Organizations {

    /** Whoever leads the team that is looked at; also the administrator. */
    static final String MANAGER = "manager";

    /** Whose plan is looked at. */
    static final String EMPLOYEE = "report1";

    private static final int REPORTS = 5;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Organizations() {}

    /** Writes one of so many people. */
    static void write(Path folder, String slug, int people) throws IOException {
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
        Files.writeString(own.resolve("people.csv"), people(people));
        Files.writeString(
                own.resolve("plans.json"),
                JSON.writeValueAsString(Map.of(
                        "plans",
                        IntStream.rangeClosed(1, REPORTS)
                                .mapToObj(i -> plan("report" + i))
                                .toList())));
    }

    private static String people(int count) {
        var text = new StringBuilder(
                "key,name,email,user_name,title,department,manager,time_zone,locale,roles,away_from,away_until,active\n");
        text.append(line(MANAGER, "", "administrator"));
        for (int i = 1; i < count; i++) {
            text.append(i <= REPORTS ? line("report" + i, MANAGER, "") : line("person" + i, above(i), ""));
        }
        return text.toString();
    }

    /** Teams of ten below one another. */
    private static String above(int i) {
        var up = i / 10;
        return up <= REPORTS ? "" : "person" + up;
    }

    private static String line(String key, String manager, String roles) {
        return key + ",The " + key + ",," + key + ",Someone,Somewhere," + manager + ",Europe/Berlin,en," + roles
                + ",,,true\n";
    }

    private static Map<String, Object> plan(String owner) {
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
                List.of(
                        goal("near", "{{today+110d}}"),
                        goal("near", "{{today+170d}}"),
                        goal("mid", "{{year+2}}"),
                        goal("long", "{{year+5}}")),
                "sharedAt",
                "{{today-9d}}T08:40:00Z");
    }

    private static Map<String, Object> goal(String horizon, String target) {
        return Map.ofEntries(
                Map.entry("ref", horizon + target.hashCode()),
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
                Map.entry("progress", List.of()));
    }
}
