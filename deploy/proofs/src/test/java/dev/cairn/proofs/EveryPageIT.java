package dev.cairn.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.local.client.Browser;
import dev.cairn.proofs.PortalIT.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each page that there is, looked at in both organizations. */
class EveryPageIT {

    private static final Pattern ROUTE = Pattern.compile("path: '([^']+)'");

    /** Who looks. The planner has a shared plan, a talk and a check-in; the achiever an accomplishment. */
    private enum Who {
        NOBODY,
        PLANNER,
        ACHIEVER,
        MANAGER,
        PARTNER,
        ADMINISTRATOR
    }

    /**
     * A page of the portal.
     *
     * @param first where the API tells of something that has such a page; empty where it is a page of nothing in particular
     */
    private record Seen(Who who, String route, String first) {}

    private static final List<Seen> PORTAL = Stream.concat(
                    Stream.concat(
                            all(Who.NOBODY, "/", "/not-known", "/signed-out"),
                            Stream.concat(
                                    all(
                                            Who.PLANNER,
                                            "/today",
                                            "/start",
                                            "/plan",
                                            "/plan/preview",
                                            "/plan/reflect",
                                            "/plan/role",
                                            "/plan/hand-over",
                                            "/plan/revisions",
                                            "/accomplishments",
                                            "/conversations",
                                            "/conversations/new",
                                            "/people-to-ask",
                                            "/ask-me",
                                            "/settings"),
                                    all(Who.MANAGER, "/team"))),
                    Stream.of(
                            new Seen(Who.PARTNER, "/strategy", ""),
                            new Seen(Who.PARTNER, "/strategy/file", ""),
                            new Seen(Who.PARTNER, "/shared-plans", ""),
                            new Seen(Who.PARTNER, "/shared-plans/$person", "plans/shared-with-me plans owner"),
                            new Seen(Who.ADMINISTRATOR, "/people-import", ""),
                            new Seen(Who.ADMINISTRATOR, "/api-tokens", ""),
                            new Seen(
                                    Who.ACHIEVER,
                                    "/accomplishments/$id",
                                    "plans/$me/accomplishments accomplishments id"),
                            new Seen(Who.PLANNER, "/plan/revisions/$number", "plans/$me/revisions revisions number"),
                            new Seen(Who.PLANNER, "/conversations/$id", "conversations items id"),
                            new Seen(Who.PLANNER, "/check-ins/$id", "check-ins items id"),
                            new Seen(Who.MANAGER, "/team/$person", "team reports person"),
                            new Seen(Who.MANAGER, "/team/$person/revisions", "team reports person"),
                            new Seen(Who.MANAGER, "/team/$person/revisions/$number", "team reports person")))
            .toList();

    private static RunningPlatform running;
    private static Chromium chromium;
    private final Faults faults = new Faults();

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        running = RunningPlatform.get();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void noRouteOfThePortalIsLeftOut() throws IOException {
        var router = Files.readString(Speech.PORTAL.resolve("src/app/router.tsx"));

        assertThat(PORTAL.stream().map(Seen::route))
                .containsExactlyInAnyOrderElementsOf(ROUTE.matcher(router)
                        .results()
                        .map(match -> match.group(1))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void noPageHasABarrier(Place place) {
        letThePartnerReadThePlannersPlan(place);
        for (var who : Who.values()) {
            var look = place.speech == Speech.ENGLISH ? Look.DESK : Look.PHONE;
            try (var person = new Visitor(chromium.browser(), running.platform(), place.speech, look, faults)) {
                if (who == Who.NOBODY) {
                    outside(place).forEach(path -> looksAt(person, path));
                } else {
                    person.signIn(place.cast.slug(), key(place, who));
                }
                PORTAL.stream()
                        .filter(page -> page.who() == who)
                        .forEach(page -> looksAt(person, address(person, page)));
            }
        }
        faults.assertNone();
    }

    private static String key(Place place, Who who) {
        var english = place == Place.LARKFIELD;
        return switch (who) {
            case PLANNER -> english ? "milan.horvat" : "1031";
            case ACHIEVER -> english ? "milan.horvat" : "1051";
            case MANAGER -> english ? "noor.van.dijk" : "1003";
            case PARTNER -> english ? "elif.kaya" : "1011";
            case ADMINISTRATOR -> english ? "tariq.haddad" : "1012";
            case NOBODY -> throw new IllegalArgumentException("nobody signs in");
        };
    }

    private static void letThePartnerReadThePlannersPlan(Place place) {
        var planner = running.platform().signedIn(place.cast.slug(), key(place, Who.PLANNER));
        var partner = running.platform().signedIn(place.cast.slug(), key(place, Who.PARTNER));
        planner.put("/api/v1/plans/" + me(planner) + "/readers/" + me(partner), "{}")
                .expect(204);
    }

    private static String me(Browser person) {
        return person.get("/api/v1/me").expect(200).at("/person/id");
    }

    private static void looksAt(Visitor person, String path) {
        person.open(path);
        person.glance("page-" + path.replaceAll("https?://[^/]+", "").replaceAll("\\W+", "-"));
    }

    /** Pages that are no part of the portal, or of nothing that is there. */
    private static List<String> outside(Place place) {
        return List.of(
                "/nowhere",
                "/o/nobody-is-here",
                "/api",
                "/o/" + place.cast.slug(),
                running.platform().signin().resolve("/mail").toString());
    }

    private static String address(Visitor person, Seen page) {
        if (page.first().isEmpty()) {
            return page.route();
        }
        var where = page.first().split(" ");
        var id = person.page().evaluate("""
                        async ([path, items, field]) => {
                          const get = async (path) => (await fetch('/api/v1/' + path)).json();
                          const me = path.includes('$me') ? (await get('me')).person.id : '';
                          return String((await get(path.replace('$me', me)))[items][0][field]);
                        }""", List.of(where));
        return page.route().replaceFirst("\\$\\w+", id.toString()).replace("$number", "1");
    }

    private static Stream<Seen> all(Who who, String... routes) {
        return Stream.of(routes).map(route -> new Seen(who, route, ""));
    }
}
