package dev.cairn.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.local.client.Browser;
import dev.cairn.local.client.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every page of the portal, as people of both organizations who stand at different points of the loop. */
class PortalIT {

    private static final List<String> LANGUAGES = List.of("en", "de");

    static final List<Cast> CASTS = List.of(
            new Cast("larkfield", "milan.horvat", "noor.van.dijk", "ada.lindqvist", "sakura.kimura", "tariq.haddad"),
            new Cast("ahrendts", "1033", "1032", "1051", "1062", "1012"));

    /**
     * Whose pages are seen.
     *
     * @param employee has a plan and a check-in
     * @param before a talk soon
     * @param after a talk held without a recap
     */
    record Cast(String slug, String employee, String manager, String before, String after, String administrator) {}

    private static Platform platform;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        platform = RunningPlatform.get().platform();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @FieldSource("CASTS")
    void noPageHasABarrierOrAnErrorOrViolatesThePolicy(Cast cast) {
        var wrong = new ArrayList<String>();

        for (var language : LANGUAGES) {
            seeFromOutside(cast, language, wrong);
            see(cast, language, cast.employee(), wrong, this::ownPages);
            see(cast, language, cast.manager(), wrong, this::managersPages);
            see(cast, language, cast.before(), wrong, this::talk);
            see(cast, language, cast.after(), wrong, this::talk);
            see(cast, language, cast.administrator(), wrong, person -> Stream.of("/people-import"));
        }

        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
    }

    /** Where to go, found out by the person's own requests. */
    private interface Pages {
        Stream<String> of(Browser person);
    }

    private void seeFromOutside(Cast cast, String language, List<String> wrong) {
        try (var visit = visit(language, wrong)) {
            Stream.of("/", "/not-known", "/signed-out", "/o/" + cast.slug()).forEach(visit::see);
        }
    }

    private void see(Cast cast, String language, String key, List<String> wrong, Pages pages) {
        var person = platform.signedIn(cast.slug(), key);
        speak(person, language);
        try (var visit = visit(language, wrong)) {
            visit.signIn(cast.slug(), key);
            pages.of(person).forEach(visit::see);
        }
    }

    private static Visit visit(String language, List<String> wrong) {
        return new Visit(chromium.browser(), platform.portal().toString(), language, wrong);
    }

    private static void speak(Browser person, String language) {
        var me = person.get("/api/v1/me").expect(200);
        person.send("PATCH", "/api/v1/me", "{\"locale\":\"" + language + "\"}", Map.of("If-Match", me.etag()))
                .expect(200);
    }

    private Stream<String> ownPages(Browser person) {
        var checkIn =
                "/check-ins/" + person.get("/api/v1/check-ins").expect(200).at("/items/0/id");
        return Stream.of(
                "/today",
                "/start",
                "/plan",
                "/plan/preview",
                "/conversations",
                "/conversations/new",
                checkIn,
                "/settings");
    }

    private Stream<String> managersPages(Browser person) {
        var reports = person.get("/api/v1/team").expect(200).json().at("/reports");
        var shared = reports.valueStream()
                .filter(report -> report.at("/sharedNumber").asInt(0) > 0)
                .findFirst()
                .orElseThrow();
        return Stream.of("/today", "/team", "/team/" + shared.at("/person").asString());
    }

    private Stream<String> talk(Browser person) {
        var talk = person.get("/api/v1/conversations").expect(200).at("/items/0/id");
        return Stream.of("/today", "/conversations/" + talk);
    }
}
