package dev.cairn.goals;

import static dev.cairn.testkit.CrashableService.persist;
import static org.awaitility.Awaitility.await;

import dev.cairn.contracts.event.EventFamily;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.goals.directory.TenantFounding;
import dev.cairn.testkit.Answer;
import dev.cairn.testkit.CrashableService;
import dev.cairn.testkit.Requests;
import dev.cairn.testkit.Sent;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** Histories that an administrator brings in a service that ends at named points: for each key those of two people. */
record BroughtPlans(CrashableService service, TenantId acme) {

    private static final List<String> SUFFIXES = List.of("-b", "-c");

    /** Those whose histories come, as lines of the file of people; they report to Mia. */
    static String people(Stream<String> keys) {
        var lines = new StringBuilder("mia,Mia,mia,,\n");
        keys.flatMap(BroughtPlans::of).forEach(key -> lines.append("%s,Bea,%s,mia,%n".formatted(key, key)));
        return lines.toString();
    }

    /** The first of the two. */
    String first(String key) {
        return id(of(key).findFirst().orElseThrow());
    }

    /** Sent until it is answered, as a client does that heard nothing; then all is there. */
    void bring(String key) {
        bring(key, Requests.uuidV7());
    }

    /** The same where the first try goes unanswered; what is sent under its key then, and is not the same, is refused. */
    void bringAfterAnother(String key) {
        var once = Requests.uuidV7();
        try {
            sent(once, file(key));
        } catch (UncheckedIOException ended) {
            // as was to come
        }
        persist(() -> sent(once, file(key).replace("Lead", "Follow")), answer -> answer.status() == 422);
        bring(key, once);
    }

    private void bring(String key, String once) {
        var accepted = persist(() -> sent(once, file(key)), answer -> answer.status() == 201);
        await("all of it").atMost(CrashScene.A_WHILE).ignoreExceptions().until(() -> as("admin")
                .get("/api/v1/plan-imports/" + accepted.at("/id"))
                .at("/state")
                .equals("done"));
    }

    private Answer sent(String once, String file) {
        return as("admin").with("Idempotency-Key", once).post("/api/v1/plan-imports", file);
    }

    private static Stream<String> of(String key) {
        return SUFFIXES.stream().map(suffix -> key + suffix);
    }

    private static String file(String key) {
        return "{\"plans\":[" + String.join(",", of(key).map(BroughtPlans::plan).toList()) + "]}";
    }

    private static String plan(String owner) {
        var today = LocalDate.now(ZoneOffset.UTC);
        return """
                {"owner":"%s","sections":{"vision":{"text":"Lead","audience":"manager"}},
                 "goals":[{"ref":"talks","horizon":"near","kind":"skill","title":"Two talks","target":"%s",
                   "audience":"manager","progress":[{"on":"%s","note":"Begun"}]}],
                 "sharedAt":"%3$sT08:00:00Z","agreedAt":"%3$sT09:00:00Z",
                 "accomplishments":[{"ref":"talk","title":"One talk","from":"%3$s","audience":"manager"}],
                 "askMe":{"lines":["How to sail"]}}""".formatted(owner, today.plusMonths(6), today.minusDays(9));
    }

    /** All that came of it, of both. */
    Stream<String> seen(String key) {
        var sent = service.sent(acme, EventFamily.PLAN);
        return of(key).flatMap(owner -> seen(owner, sent));
    }

    private Stream<String> seen(String owner, List<Sent> sent) {
        var plan = "/api/v1/plans/" + id(owner);
        var answers = Stream.of(plan, plan + "/accomplishments", "/api/v1/ask-me")
                .map(path -> as(owner).get(path));
        var shared = as("mia").get(plan + "/shared");
        var events = sent.stream()
                .filter(event -> event.data().contains('"' + id(owner) + '"'))
                .map(event -> event.type() + " " + event.sequence() + " " + event.data())
                .distinct();
        return Stream.concat(
                Stream.concat(answers, Stream.of(shared))
                        .map(answer -> answer.expect(200).text()),
                events);
    }

    private String id(String key) {
        return TenantFounding.personId(acme, key).value();
    }

    private Requests as(String key) {
        return service.as(acme, TenantFounding.personId(acme, key));
    }
}
