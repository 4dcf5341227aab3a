package dev.cairn.feedback;

import static dev.cairn.testkit.CrashableService.persist;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import dev.cairn.contracts.directory.PersonChanged;
import dev.cairn.contracts.directory.Role;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.testkit.Answer;
import dev.cairn.testkit.CrashableService;
import dev.cairn.testkit.Requests;
import dev.cairn.testkit.Sent;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An employee and their manager who meet, in a service that ends at named points. Each request is sent until it is so. */
final class TalkPair {

    private static final Duration A_WHILE = Duration.ofMinutes(3);

    private final CrashableService service;
    private final TenantId tenant;
    private final PersonId employee = new PersonId(Ids.random(Instant.now()));
    private final PersonId partner = new PersonId(Ids.random(Instant.now()));
    private final BroughtTalk brought;
    private String talk = "";
    private String other = "";
    private String past = "";

    private TalkPair(CrashableService service, TenantId tenant) {
        this.service = service;
        this.tenant = tenant;
        brought = new BroughtTalk(service, tenant, employee, partner);
    }

    static TalkPair join(CrashableService service, TenantId tenant, DirectoryStandIn directory) {
        var pair = new TalkPair(service, tenant);
        pair.brought.knownTo(directory);
        pair.joined(pair.partner, null, Set.of(Role.ADMINISTRATOR));
        pair.joined(pair.employee, pair.partner, Set.of());
        return pair;
    }

    private void joined(PersonId person, @Nullable PersonId manager, Set<Role> roles) {
        var everyDay = EnumSet.allOf(DayOfWeek.class);
        service.tell(
                tenant,
                1,
                new PersonChanged(person, true, manager, roles, "Europe/Berlin", "en", everyDay, null, null, null));
    }

    /** They have two talks before them, and the time of a third has come. */
    void arrange() {
        await("the two are known")
                .atMost(A_WHILE)
                .ignoreExceptions()
                .until(() ->
                        as(employee).get("/api/v1/conversations/agenda-draft").status() == 200);
        talk = scheduled();
        other = scheduled();
        past = scheduled();
        lapse(past);
    }

    /** As if its time had come. */
    private void lapse(String id) {
        service.mongo()
                .getDatabase("feedback_" + tenant)
                .getCollection("conversations")
                .updateOne(Filters.eq("_id", id), Updates.set("body.timing.scheduledAt", Date.from(Instant.now())));
    }

    private String scheduled() {
        var made = created(employee, "/api/v1/conversations", """
                {"purpose":"Where next","times":["%s"]}""".formatted(Organization.inThreeDays()));
        accept(made.at("/id"));
        return made.at("/id");
    }

    private void accept(String id) {
        until(
                id,
                "scheduled",
                partner,
                "/acceptance",
                "{\"time\":\"" + as(partner).get("/api/v1/conversations/" + id).at("/times/0") + "\"}");
    }

    /** A point in what these two do. */
    String at(String point) {
        return point.replace("TALK", talk)
                .replace("OTHER", other)
                .replace("PAST", past)
                .replace("EMPLOYEE", employee.value())
                .replace("PARTNER", partner.value());
    }

    void meet() {
        prepare(partner, "I value your calm");
        prepare(employee, "I would like to lead");
        takeNotes();
        agreeOnAStep();
        giveFeedback();
        until(talk, "held", employee, "/holding", "");
        sendTheRecap();
        until(other, "proposed", partner, "/move", "{\"times\":[\"" + Organization.inThreeDays() + "\"]}");
        until(other, "cancelled", employee, "/cancellation", "");
        until(past, "missed", employee, "/missing", "");
        brought.bring();
    }

    private void prepare(PersonId who, String line) {
        var lines = path() + "/preparation";
        written(
                who,
                "PUT",
                lines,
                "0",
                "{\"lines\":[\"%s\"],\"ready\":true}".formatted(line),
                () -> says(who, lines, line));
    }

    private void takeNotes() {
        var notes = path() + "/notes";
        var note = created(employee, notes, note("shared", "note", "The first words"));
        written(
                employee,
                "PUT",
                notes + "/" + note.at("/id"),
                note.at("/etag"),
                note("shared", "note", "Other words"),
                () -> says(employee, notes, "Other words"));
        created(partner, notes, note("shared", "advice", "Ask Dora"));
        var gone = created(employee, notes, note("private", "note", "For me alone"));
        var path = notes + "/" + gone.at("/id");
        persist(
                () -> as(employee).ifMatch(gone.at("/etag")).delete(path),
                answer -> answer.status() == 204 || answer.status() == 404);
    }

    private static String note(String audience, String kind, String text) {
        return "{\"audience\":\"%s\",\"kind\":\"%s\",\"text\":\"%s\"}".formatted(audience, kind, text);
    }

    private void agreeOnAStep() {
        var steps = path() + "/steps";
        var agreed = "\"what\":\"Enrol\",\"who\":\"%s\",\"by\":\"%s\""
                .formatted(employee, LocalDate.now().plusDays(14));
        var step = created(employee, steps, "{" + agreed + "}");
        written(
                partner,
                "PUT",
                steps + "/" + step.at("/id"),
                step.at("/etag"),
                "{" + agreed + ",\"state\":\"done\"}",
                () -> says(partner, steps, "\"done\""));
    }

    private void giveFeedback() {
        var given = created(partner, "/api/v1/feedback", """
                {"receiver":"%s","competency":"Moderation","situation":"The retro in May","behaviour":"You asked",
                 "impact":"Everybody spoke","conversation":"%s"}""".formatted(employee, talk));
        persist(
                () -> as(employee)
                        .ifMatch(given.at("/etag"))
                        .post("/api/v1/feedback/" + given.at("/id") + "/answer", "{\"kind\":\"thanks\"}"),
                answer -> answer.status() == 200);
    }

    private void sendTheRecap() {
        var recap = path() + "/recap";
        var line = "{\"lines\":[{\"kind\":\"note\",\"by\":\"%s\",\"text\":\"In short\"}],\"thanks\":\"For your time\"}"
                .formatted(employee);
        written(employee, "PUT", recap, "0", line, () -> says(employee, recap, "For your time"));
        var edited = persist(() -> as(employee).get(recap), answer -> answer.status() == 200);
        written(
                employee,
                "POST",
                recap + "/sending",
                edited.at("/etag"),
                "{\"how\":\"link\"}",
                () -> says(partner, path(), "\"recapped\""));
        var sent = persist(() -> as(partner).get(recap), answer -> answer.status() == 200);
        persist(
                () -> as(partner).ifMatch(sent.at("/etag")).post(recap + "/acknowledgement", ""),
                answer -> answer.status() == 200);
    }

    private boolean says(PersonId person, String path, String words) {
        return persist(() -> as(person).get(path), answer -> answer.status() == 200)
                .text()
                .contains(words);
    }

    private Answer created(PersonId person, String path, String json) {
        var once = Requests.uuidV7();
        return persist(
                () -> as(person).with("Idempotency-Key", once).post(path, json), answer -> answer.status() == 201);
    }

    /** What lost its answer is refused the next time, and is so already. */
    private void written(PersonId person, String method, String path, String etag, String json, BooleanSupplier isSo) {
        persist(
                () -> as(person).ifMatch(etag).send(method, path, json),
                answer -> answer.status() == 200
                        || (answer.status() == 412 || answer.status() == 409) && isSo.getAsBoolean());
    }

    private void until(String id, String state, PersonId who, String act, String body) {
        var path = "/api/v1/conversations/" + id;
        await(state).atMost(A_WHILE).ignoreExceptions().until(() -> {
            var now = as(who).get(path).expect(200);
            return now.at("/state").equals(state)
                    || as(who).ifMatch(now.at("/etag")).post(path + act, body).status() == 200;
        });
    }

    /** All that came of it, without what is other for each: what both see, and what was sent. */
    List<String> seen(List<Sent> sent) {
        return Stream.concat(Stream.of(employee, partner).flatMap(this::seenBy), events(sent))
                .map(text -> text.replace(employee.value(), "employee")
                        .replace(partner.value(), "partner")
                        .replaceAll("[0-9a-hjkmnp-tv-z]{26}", "id")
                        .replaceAll("\"\\d{4}-\\d\\d-\\d\\dT[^\"]*\"", "\"time\""))
                .toList();
    }

    private Stream<String> seenBy(PersonId person) {
        var answers = Stream.of(
                        "/api/v1/conversations",
                        "/api/v1/conversations/waiting",
                        "/api/v1/feedback",
                        path(),
                        path() + "/preparation",
                        path() + "/notes",
                        path() + "/steps",
                        path() + "/recap")
                .map(path -> as(person).get(path).expect(200).text());
        var places = service.mongo()
                .getDatabase("feedback_" + tenant)
                .getCollection("participations")
                .find(new Document(
                        "_id", new Document("$gt", person.value() + "/").append("$lt", person.value() + "0")))
                .map(found -> found.get("_id") + " " + found.get("body"))
                .into(new ArrayList<>());
        return Stream.of(answers, places.stream(), brought.seenBy(person)).flatMap(Function.identity());
    }

    /** The events of their talks and feedback; the same one may have been sent twice. */
    private Stream<String> events(List<Sent> sent) {
        return sent.stream()
                .filter(event -> event.data().contains(employee.value()))
                .map(event -> event.type() + " " + event.sequence() + " " + event.data())
                .distinct()
                .sorted();
    }

    private String path() {
        return "/api/v1/conversations/" + talk;
    }

    private Requests as(PersonId person) {
        return service.as(tenant, person);
    }
}
