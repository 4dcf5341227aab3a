package dev.cairn.local.bench;

import dev.cairn.local.bench.Contender.Ask;
import dev.cairn.local.client.Browser;
import dev.cairn.local.client.Platform;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A team that is looked at, with two people signed in. */
record Team(Browser employee, Browser manager, String owner, String goal, String planText) {

    private static final String ADVICE = """
            {"horizon":"near","kind":"skill","title":"Get better at running user tests of the client portal",
             "why":"We argue about the reasons without having asked anybody, and the team loses weeks over it.",
             "measure":"More tests than last year.","steps":[{"what":"Ask for two hours with somebody who has done it"}]}""";

    static Team of(Platform platform, String slug) {
        var employee = platform.signedIn(slug, Organizations.EMPLOYEE);
        var owner = employee.get("/api/v1/me").expect(200).at("/person/id");
        var plan = employee.get("/api/v1/plans/" + owner).expect(200);
        var manager = platform.signedIn(slug, Organizations.MANAGER);
        if (manager.get("/api/v1/team").expect(200).json().at("/reports").size() < 5) {
            throw new IllegalStateException("the team of " + slug + " is not all there");
        }
        return new Team(employee, manager, owner, plan.at("/goals/0/id"), plan.text());
    }

    Contender plan(String name, Stage stage) {
        return plans(name, stage, List.of(this));
    }

    Contender team(String name, Stage stage) {
        return teams(name, stage, List.of(this));
    }

    /** A note on progress, another one each time. */
    Contender notes(String name, Stage stage) {
        return new Contender(
                name,
                stage.port(),
                List.of(new Ask(
                        "/api/v1/plans/" + owner + "/goals/" + goal + "/progress",
                        session(employee),
                        csrf(employee),
                        note(),
                        true)));
    }

    /** What a note says. */
    static String note() {
        return "{\"on\":\"%s\",\"note\":\"Two more tests held.\"}".formatted(LocalDate.now());
    }

    Contender advice(String name, Stage stage) {
        return new Contender(
                name,
                stage.port(),
                List.of(new Ask("/api/v1/coach/advice", session(employee), csrf(employee), ADVICE, false)));
    }

    Contender document(String name, Stage stage) {
        return new Contender(
                name,
                stage.port(),
                List.of(Ask.get("/api/v1/plans/" + owner + "/revisions/1/document", session(employee))));
    }

    static Contender plans(String name, Stage stage, List<Team> teams) {
        return new Contender(
                name,
                stage.port(),
                teams.stream()
                        .map(team -> Ask.get("/api/v1/plans/" + team.owner, session(team.employee)))
                        .toList());
    }

    static Contender teams(String name, Stage stage, List<Team> teams) {
        return new Contender(
                name,
                stage.port(),
                teams.stream()
                        .map(team -> Ask.get("/api/v1/team", session(team.manager)))
                        .toList());
    }

    /** The cookies that a browser sends. */
    private static String session(Browser browser) {
        return Stream.of("CAIRN-SESSION", "XSRF-TOKEN")
                .map(name -> name + "=" + browser.cookie(name).orElseThrow())
                .collect(Collectors.joining("; "));
    }

    private static String csrf(Browser browser) {
        return browser.cookie("XSRF-TOKEN").orElseThrow();
    }
}
