package dev.cairn.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.testkit.Answer;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TalkLoopIT {

    private Organization acme;

    @BeforeEach
    void organization() {
        acme = new Organization();
    }

    @Test
    void aTalkGoesFromProposalToAcknowledgedRecap() {
        var talk = proposed(Organization.inThreeDays());
        assertThat(talk.at("/partner")).isEqualTo(acme.ben.value());
        assertThat(talk.json().at("/partnerIsManager").asBoolean()).isTrue();
        assertThat(kinds(acme.ben)).isEqualTo("[\"proposal-to-answer\"]");

        var scheduled = accepted(talk);
        assertThat(scheduled.at("/state")).isEqualTo("scheduled");
        assertThat(kinds(acme.hanna)).isEqualTo("[\"talk-to-prepare\"]");

        note(acme.ben, talk, "shared", "advice", "Run the user tests yourself");
        note(acme.ben, talk, "shared", "thanks", "Thank you for the launch");
        note(acme.hanna, talk, "shared", "decision", "We book the course");
        note(acme.hanna, talk, "private", "note", "He seemed tired");
        step(talk, "Enrol", acme.hanna);
        var held = acme.as(acme.ben)
                .ifMatch(scheduled.at("/etag"))
                .post(path(talk) + "/holding", "")
                .expect(200);
        assertThat(held.at("/recap/state")).isEqualTo("to-send");

        var recap = acme.as(acme.hanna).get(path(talk) + "/recap").expect(200);
        assertThat(recap.text()).doesNotContain("tired");
        assertThat(recap.at("/lines/0/text")).isEqualTo("We book the course");
        assertThat(recap.at("/lines/1/text")).isEqualTo("Run the user tests yourself");
        assertThat(recap.at("/thanks/partner")).isEqualTo("Thank you for the launch");
        acme.as(acme.ben).get(path(talk) + "/recap").expect(404);

        var edited = acme.as(acme.hanna)
                .ifMatch(recap.at("/etag"))
                .put(path(talk) + "/recap", """
                        {"lines":[{"kind":"advice","by":"%s","text":"Run the tests"}],"thanks":"Thanks for your time",
                         "upTo":"%s"}""".formatted(acme.ben, recap.at("/upTo")))
                .expect(200);
        note(acme.ben, talk, "shared", "note", "One more thing");
        assertThat(acme.as(acme.hanna).get(path(talk) + "/recap").at("/more/0/text"))
                .isEqualTo("One more thing");
        acme.as(acme.hanna)
                .ifMatch(edited.at("/etag"))
                .post(path(talk) + "/recap/sending", "{\"how\":\"in-full\"}")
                .expect(200);

        var read = acme.as(acme.ben).get(path(talk) + "/recap").expect(200);
        assertThat(read.at("/lines/0/text")).isEqualTo("Run the tests");
        assertThat(read.at("/thanks/employee")).isEqualTo("Thanks for your time");
        assertThat(read.at("/steps/0/what")).isEqualTo("Enrol");
        assertThat(kinds(acme.ben)).isEqualTo("[\"recap-to-read\"]");
        acme.as(acme.ben)
                .ifMatch(read.at("/etag"))
                .post(path(talk) + "/recap/acknowledgement", "")
                .expect(200);
        assertThat(kinds(acme.ben)).isEqualTo("[]");
        assertThat(acme.as(acme.hanna).get(path(talk)).at("/recap/state")).isEqualTo("acknowledged");
    }

    @Test
    void aTimeThatComesSoonNeedsAnExplicitYes() {
        var talk = proposed(Organization.inTwoHours());
        assertThat(talk.json().at("/needsExplicitYes").asBoolean()).isTrue();
        var time = talk.at("/times/0");
        var refused = acme.as(acme.ben)
                .ifMatch(talk.at("/etag"))
                .post(path(talk) + "/acceptance", "{\"time\":\"" + time + "\"}")
                .expect(409);
        assertThat(refused.at("/code")).isEqualTo("explicit-yes-needed");
        acme.as(acme.ben)
                .ifMatch(talk.at("/etag"))
                .post(path(talk) + "/acceptance", "{\"time\":\"" + time + "\",\"explicitYes\":true}")
                .expect(200);
    }

    @Test
    void bothSidesLinesOpenAtTheSameMoment() {
        var talk = accepted(proposed(Organization.inThreeDays()));
        prepare(acme.ben, talk, "I value your calm", true);
        var before = acme.as(acme.hanna).get(path(talk) + "/preparation").expect(200);
        assertThat(before.json().at("/open").asBoolean()).isFalse();
        assertThat(before.json().at("/other/ready").asBoolean()).isTrue();
        assertThat(before.text()).doesNotContain("calm");
        prepare(acme.hanna, talk, "I would like to lead", true);
        assertThat(acme.as(acme.hanna).get(path(talk) + "/preparation").text()).contains("I value your calm");
        assertThat(acme.as(acme.ben).get(path(talk) + "/preparation").text()).contains("I would like to lead");
        var late = acme.as(acme.ben).ifMatch("1").put(path(talk) + "/preparation", "{\"lines\":[],\"ready\":false}");
        assertThat(late.expect(409).at("/code")).isEqualTo("preparation-open");
    }

    @Test
    void aDraftIsItsAuthorsAlone() {
        var draft = acme.as(acme.ben)
                .creating()
                .post("/api/v1/conversations", """
                        {"employee":"%s","purpose":"Where next","times":["%s"],"draft":true}""".formatted(acme.hanna, Organization.inThreeDays()))
                .expect(201);
        acme.as(acme.hanna).get(path(draft)).expect(404);
        assertThat(acme.as(acme.hanna).get("/api/v1/conversations").at("/items/0/id"))
                .isEmpty();
        acme.as(acme.hanna).ifMatch("1").post(path(draft) + "/proposal", "").expect(404);
        acme.as(acme.ben)
                .ifMatch(draft.at("/etag"))
                .post(path(draft) + "/proposal", "")
                .expect(200);
        assertThat(acme.as(acme.hanna).get("/api/v1/conversations").at("/items/0/purpose"))
                .isEqualTo("Where next");
    }

    @Test
    void feedbackIsGivenAndAnsweredBetweenTheTwo() {
        var talk = proposed(Organization.inThreeDays());
        var given = acme.as(acme.ben)
                .creating()
                .post("/api/v1/feedback", """
                        {"receiver":"%s","competency":"Moderation","situation":"The retro in May","behaviour":"You asked",
                         "impact":"Everybody spoke","try":"Sum up","conversation":"%s"}""".formatted(acme.hanna, talk.at("/id")))
                .expect(201);
        assertThat(kinds(acme.hanna)).isEqualTo("[\"feedback-to-answer\"]");
        assertThat(acme.as(acme.hanna).get("/api/v1/feedback").at("/items/0/try"))
                .isEqualTo("Sum up");
        acme.as(acme.ben)
                .ifMatch(given.at("/etag"))
                .post("/api/v1/feedback/" + given.at("/id") + "/answer", "{\"kind\":\"thanks\"}")
                .expect(403);
        acme.as(acme.hanna)
                .ifMatch(given.at("/etag"))
                .post("/api/v1/feedback/" + given.at("/id") + "/answer", "{\"kind\":\"taken\",\"text\":\"I will\"}")
                .expect(200);
        assertThat(acme.as(acme.ben).get("/api/v1/feedback/" + given.at("/id")).at("/answer/text"))
                .isEqualTo("I will");
        assertThat(kinds(acme.hanna)).isEqualTo("[]");
    }

    @Test
    void aStepEndsWithAReasonOrStays() {
        var talk = accepted(proposed(Organization.inThreeDays()));
        var step = step(talk, "Enrol", acme.hanna);
        var body = """
                {"what":"Enrol","who":"%s","by":"%s","state":"dropped"%s}""";
        var path = path(talk) + "/steps/" + step.at("/id");
        acme.as(acme.ben)
                .ifMatch(step.at("/etag"))
                .put(path, body.formatted(acme.hanna, LocalDate.now(), ""))
                .expect(422);
        acme.as(acme.ben)
                .ifMatch(step.at("/etag"))
                .put(path, body.formatted(acme.hanna, step.at("/by"), ",\"reason\":\"No budget\""))
                .expect(200);
        assertThat(acme.as(acme.hanna).get(path(talk) + "/steps").at("/items/0/reason"))
                .isEqualTo("No budget");
    }

    private Answer proposed(Instant time) {
        return acme.as(acme.hanna)
                .creating()
                .post("/api/v1/conversations", """
                        {"purpose":"Where I want to be","agenda":[{"topic":"vision"}],"times":["%s"]}""".formatted(time))
                .expect(201);
    }

    private Answer accepted(Answer talk) {
        return acme.as(acme.ben)
                .ifMatch(talk.at("/etag"))
                .post(path(talk) + "/acceptance", "{\"time\":\"" + talk.at("/times/0") + "\"}")
                .expect(200);
    }

    private void prepare(PersonId who, Answer talk, String line, boolean ready) {
        acme.as(who)
                .ifMatch("0")
                .put(path(talk) + "/preparation", "{\"lines\":[\"%s\"],\"ready\":%s}".formatted(line, ready))
                .expect(200);
    }

    private void note(PersonId who, Answer talk, String audience, String kind, String text) {
        acme.as(who)
                .creating()
                .post(path(talk) + "/notes", """
                        {"audience":"%s","kind":"%s","text":"%s"}""".formatted(audience, kind, text))
                .expect(201);
    }

    private Answer step(Answer talk, String what, PersonId who) {
        return acme.as(acme.hanna)
                .creating()
                .post(path(talk) + "/steps", """
                        {"what":"%s","who":"%s","by":"%s"}""".formatted(
                                what, who, LocalDate.now().plusDays(14)))
                .expect(201);
    }

    private String kinds(PersonId who) {
        return acme.as(who)
                .get("/api/v1/conversations/waiting")
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .map(item -> "\"" + item.at("/kind").asString() + "\"")
                .collect(java.util.stream.Collectors.joining(",", "[", "]"));
    }

    private static String path(Answer talk) {
        return "/api/v1/conversations/" + talk.at("/id");
    }
}
