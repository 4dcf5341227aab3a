package dev.cairn.reminders;

import static dev.cairn.testkit.CrashableService.persist;
import static org.awaitility.Awaitility.await;

import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.testkit.Answer;
import dev.cairn.testkit.CrashableService;
import dev.cairn.testkit.Requests;
import dev.cairn.testkit.Sent;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.Document;
import tools.jackson.databind.JsonNode;

/** Two people who check in with each other. Whatever they ask for they ask until it is so. */
record CheckInPair(
        CrashableService service,
        MailServer mail,
        TenantId tenant,
        PersonId employee,
        PersonId partner,
        ConversationId talk,
        GoalId goal,
        LocalDate today) {

    private static final Duration A_WHILE = Duration.ofMinutes(3);

    static String address(PersonId person) {
        return person.value() + "@acme.example";
    }

    /**
     * From when they may be reminded and the cadence to the answers of both, with what reminds them put off and settled, to
     * another cadence and what they bring along from before.
     */
    void checkIn() {
        await("the plan is known")
                .atMost(A_WHILE)
                .until(() -> service.mongo()
                                .getDatabase("reminders_" + tenant)
                                .getCollection("copies")
                                .countDocuments(new Document("_id", "plan/" + employee))
                        == 1);
        prefer("20:00", "0");
        prefer("21:00", "1");
        agree(employee, "month", today, agreed -> agreed.at("/items/0/every").isString());
        await("the check-in of today and the next")
                .atMost(A_WHILE)
                .ignoreExceptions()
                .until(() -> checkIns(employee)
                        .map(one -> one.at("/state").asString())
                        .toList()
                        .equals(List.of("planned", "due")));
        settle(partner, "check-in-due", "snooze", "{\"until\":\"" + today.plusDays(1) + "\"}");
        reminded(employee, "check-in-due");
        answer(employee, "moves");
        answer(partner, "lets-talk");
        settle(partner, "check-in-answered", "done", "{}");
        reminded(employee, "check-in-answered");
        agree(partner, "two-months", today.plusDays(9), agreed -> agreed.at("/items/0/every")
                .asString()
                .equals("two-months"));
        new BroughtCheckIns(service, tenant, employee, partner).bring(today.minusDays(30));
    }

    /** What lost its answer is refused the next time, and is so already; it is not noon that becomes quiet. */
    private void prefer(String quietFrom, String etag) {
        var path = "/api/v1/preferences/me";
        var wish = "{\"quietFrom\":\"%s\",\"quietTo\":\"06:00\",\"workingDays\":null,\"delivery\":\"single\"}"
                .formatted(quietFrom);
        BooleanSupplier isSo = () -> persist(() -> as(employee).get(path), answer -> answer.status() == 200)
                .at("/quietFrom")
                .equals(quietFrom);
        persist(
                () -> as(employee).ifMatch(etag).put(path, wish),
                answer -> answer.status() == 200 || answer.status() == 412 && isSo.getAsBoolean());
    }

    private void agree(PersonId person, String every, LocalDate first, Predicate<JsonNode> agreed) {
        var path = "/api/v1/cadences/" + employee;
        var wish = "{\"partner\":\"%s\",\"every\":\"%s\",\"first\":\"%s\",\"conversation\":\"%s\"}"
                .formatted(partner, every, first, talk);
        await(every).atMost(A_WHILE).ignoreExceptions().until(() -> {
            var before = as(employee).get(path).expect(200).json();
            if (agreed.test(before)) {
                return true;
            }
            var etag = before.at("/items/0/etag").asString("\"0\"");
            return as(person).ifMatch(etag).put(path, wish).status() == 200;
        });
    }

    private void answer(PersonId person, String pulse) {
        var said = "{\"goals\":[{\"goal\":\"%s\",\"pulse\":\"%s\",\"line\":\"On it\"}],\"next\":\"Go on\"}"
                .formatted(goal, pulse);
        await(pulse).atMost(A_WHILE).ignoreExceptions().until(() -> {
            var due = checkIns(person)
                    .filter(one -> !one.at("/state").asString().equals("planned"))
                    .findFirst()
                    .orElseThrow();
            var path = "/api/v1/check-ins/" + due.at("/id").asString();
            return due.at("/answers").toString().contains('"' + person.value() + '"')
                    || as(person)
                                    .ifMatch(due.at("/etag").asString())
                                    .put(path + "/answer", said)
                                    .status()
                            == 200;
        });
    }

    private void settle(PersonId person, String kind, String how, String json) {
        var path = "/api/v1/reminders/" + reminded(person, kind) + "/" + how;
        persist(() -> as(person).post(path, json), answer -> answer.status() == 204);
    }

    /** The reminder that waits for somebody, once its mail has come where it goes by mail. */
    private String reminded(PersonId person, String kind) {
        await(kind)
                .atMost(A_WHILE)
                .ignoreExceptions()
                .until(() -> waiting(person, kind).findAny().isPresent()
                        && !mail.takenFor(address(person)).isEmpty());
        return persist(() -> as(person).get("/api/v1/reminders/waiting"), answer -> answer.status() == 200)
                .json()
                .at("/items")
                .valueStream()
                .filter(item -> item.at("/kind").asString().equals(kind))
                .map(item -> item.at("/id").asString())
                .findFirst()
                .orElseThrow();
    }

    private Stream<JsonNode> waiting(PersonId person, String kind) {
        return items(as(person).get("/api/v1/reminders/waiting"))
                .filter(item -> item.at("/kind").asString().equals(kind));
    }

    private Stream<JsonNode> checkIns(PersonId person) {
        return items(as(person).get("/api/v1/check-ins"));
    }

    private static Stream<JsonNode> items(Answer answer) {
        return answer.expect(200).json().at("/items").valueStream();
    }

    private Requests as(PersonId person) {
        return service.as(tenant, person);
    }

    /** All that came of it, without what is other for each: what both see, what reminds them, what was sent. */
    List<String> seen(List<Sent> sent) {
        var seen = Stream.of(employee, partner).flatMap(person -> Stream.concat(seenBy(person), mails(person)));
        return Stream.concat(seen, events(sent))
                .map(text -> text.replace(employee.value(), "employee")
                        .replace(partner.value(), "partner")
                        .replaceAll("[0-9a-hjkmnp-tv-z]{26}", "id")
                        .replaceAll("\"\\d{4}-\\d\\d-\\d\\dT[^\"]*\"", "\"time\""))
                .toList();
    }

    private Stream<String> seenBy(PersonId person) {
        var answers = Stream.of(
                        "/api/v1/check-ins",
                        "/api/v1/cadences/" + employee,
                        "/api/v1/reminders/waiting",
                        "/api/v1/preferences/me")
                .map(path -> as(person).get(path).expect(200).text());
        var under = new Document("$gt", person.value() + "/").append("$lt", person.value() + "0");
        var reminders = service.mongo()
                .getDatabase("reminders_" + tenant)
                .getCollection("reminders")
                .find(new Document("_id", under))
                .map(found -> found.get("body", Document.class))
                .map(body -> body.getString("kind") + " " + body.getString("state") + " " + body.get("on"))
                .into(new TreeSet<>());
        return Stream.concat(answers, reminders.stream());
    }

    /** The mails of a person; the same one may have come twice. */
    private Stream<String> mails(PersonId person) {
        var ids = new TreeSet<String>();
        for (var one : mail.takenFor(address(person))) {
            try {
                ids.add(one.message().getMessageID());
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
        return Stream.of("mails: " + ids.size());
    }

    /** The events of their check-ins; the same one may have been sent twice. */
    private Stream<String> events(List<Sent> sent) {
        return sent.stream()
                .filter(event -> event.data().contains(employee.value()))
                .map(event -> event.type() + " " + event.sequence() + " " + event.data())
                .distinct()
                .sorted();
    }
}
