package dev.cairn.feedback;

import static dev.cairn.feedback.Organization.inThreeDays;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.security.InsideTokens;
import dev.cairn.platform.security.Issuer;
import dev.cairn.platform.security.keys.IssuerKeys;
import dev.cairn.testkit.Answer;
import dev.cairn.testkit.Requests;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * A talk of Hanna with Ben, who was her manager then; now she reports to somebody new. She also talks with somebody else.
 * All words in it are marked.
 */
final class Situation {

    static final String MARKED = "Wortmarke";

    private final Organization acme = new Organization();
    private final Organization elsewhere = new Organization();
    private final Map<String, String> ids = new HashMap<>();
    private String talkEtag = "\"0\"";

    private Situation() {}

    static Situation of(String name) {
        var situation = new Situation();
        situation.acme.joined(situation.acme.hanna, situation.acme.greta);
        situation.acme.joined(situation.acme.hanna, situation.acme.ben);
        situation.make(name);
        situation.acme.joined(situation.acme.hanna, situation.acme.nora);
        return situation;
    }

    private void make(String name) {
        if (name.equals("nothing")) {
            return;
        }
        if (name.equals("import")) {
            var made = as(acme.adam).creating().post("/api/v1/conversation-imports", "{\"conversations\":[]}");
            ids.put("import", made.expect(201).at("/id"));
            return;
        }
        talk(acme.frida, "Something else", false);
        talk(acme.ben, MARKED, name.equals("draft"));
        switch (name) {
            case "draft", "proposed" -> {}
            case "scheduled" -> schedule();
            case "private-note" -> note("private");
            case "shared-note" -> note("shared");
            case "step" -> step();
            case "held" -> hold();
            case "recapped" -> recap();
            case "feedback" -> ids.put("feedback", feedback().expect(201).at("/id"));
            default -> throw new IllegalArgumentException(name);
        }
    }

    private void talk(PersonId partner, String purpose, boolean draft) {
        var made = as(acme.hanna).creating().post("/api/v1/conversations", """
                {"partner":"%s","purpose":"%s","times":["%s"],"draft":%s}""".formatted(
                        partner, purpose, inThreeDays(), draft));
        remember(made.expect(201));
        ids.put("time", made.at("/times/0"));
    }

    private void remember(Answer talk) {
        ids.put("id", talk.at("/id"));
        talkEtag = talk.at("/etag");
    }

    private void schedule() {
        remember(changing(acme.ben)
                .post(talk("/acceptance"), "{\"time\":\"" + ids.get("time") + "\"}")
                .expect(200));
    }

    private void note(String audience) {
        schedule();
        var made = as(acme.ben).creating().post(talk("/notes"), """
                {"audience":"%s","kind":"note","text":"%s"}""".formatted(audience, MARKED));
        ids.put("note", made.expect(201).at("/id"));
    }

    private void step() {
        schedule();
        var made = as(acme.ben).creating().post(talk("/steps"), stepBody(""));
        ids.put("step", made.expect(201).at("/id"));
    }

    private void hold() {
        note("shared");
        remember(changing(acme.ben).post(talk("/holding"), "").expect(200));
    }

    private void recap() {
        hold();
        var sent = as(acme.hanna).ifMatch("0").post(talk("/recap/sending"), "{\"how\":\"in-full\"}");
        talkEtag = sent.expect(200).at("/etag");
    }

    private Answer feedback() {
        return as(acme.ben).creating().post("/api/v1/feedback", feedbackBody());
    }

    /** The same callers, asking for what never was. */
    Situation withUnknownIds() {
        var unknown = new Situation();
        ids.keySet().forEach(name -> unknown.ids.put(name, AuthorizationMatrixIT.unknownId()));
        unknown.ids.put("time", inThreeDays().toString());
        return unknown;
    }

    Answer attempt(String operation, String caller) {
        var method = operation.substring(0, operation.indexOf(' '));
        var path = operation.substring(operation.indexOf(' ') + 1);
        for (var id : ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue());
        }
        if (path.endsWith("/agenda-draft")) {
            path += "?employee=" + acme.hanna;
        }
        if (path.endsWith("/message")) {
            path += "?for=" + acme.hanna + "&kind=invitation";
        }
        var requests = caller(caller).creating().ifMatch(etag(operation));
        return requests.send(method, path, method.equals("GET") || method.equals("DELETE") ? null : body(operation));
    }

    private Requests caller(String caller) {
        var service = SharedService.running();
        return switch (caller) {
            case "anonymous" -> service.anonymous();
            case "expired" -> expired();
            case "employee" -> as(acme.hanna);
            case "partner" -> as(acme.ben);
            case "other-partner" -> as(acme.frida);
            case "peer" -> as(acme.dora);
            case "new-manager" -> as(acme.nora);
            case "former-manager" -> as(acme.greta);
            case "managers-manager" -> as(acme.carla);
            case "other-manager" -> as(acme.erik);
            case "people-partner" -> as(acme.paula);
            case "administrator" -> as(acme.adam);
            case "operator" -> service.asOperator();
            case "other-tenant" -> service.as(elsewhere.tenant, acme.hanna);
            case "api-token" -> service.asApi(acme.tenant, "reports");
            case "service" -> SharedService.asService(acme.tenant, acme.hanna);
            default -> throw new IllegalArgumentException(caller);
        };
    }

    private Requests expired() {
        var service = SharedService.running();
        var past = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-10));
        var token = new InsideTokens(Issuer.FEEDBACK, service.bean(IssuerKeys.class), past)
                .forService(acme.tenant, acme.hanna, Issuer.FEEDBACK);
        return new Requests(service.address(), Map.of("Authorization", "Bearer " + token));
    }

    private String etag(String operation) {
        if (operation.contains("/preparation") || operation.endsWith("/recap") || operation.endsWith("/sending")) {
            return "0";
        }
        return operation.contains("{note}") || operation.contains("{step}") || operation.contains("{feedback}")
                ? "1"
                : talkEtag;
    }

    private String body(String operation) {
        var at = operation
                .substring(operation.indexOf(' ') + 1)
                .replace("/api/v1/conversations/{id}", "")
                .replace("/api/v1", "");
        return switch (at) {
            case "/conversations" -> """
                    {"employee":"%s","purpose":"%s","times":["%s"]}""".formatted(acme.hanna, "Where next", inThreeDays());
            case "" -> "{\"purpose\":\"Where next\",\"times\":[\"%s\"]}".formatted(inThreeDays());
            case "/agenda" -> "{\"agenda\":[{\"topic\":\"vision\"}]}";
            case "/acceptance" -> "{\"time\":\"" + ids.get("time") + "\"}";
            case "/move" -> "{\"times\":[\"%s\"]}".formatted(inThreeDays());
            case "/preparation" -> "{\"lines\":[\"One line\"],\"ready\":false}";
            case "/notes", "/notes/{note}" -> "{\"audience\":\"private\",\"kind\":\"note\",\"text\":\"A note\"}";
            case "/steps" -> stepBody("");
            case "/steps/{step}" -> stepBody(",\"state\":\"done\"");
            case "/recap" -> "{\"lines\":[]}";
            case "/recap/sending" -> "{\"how\":\"link\"}";
            case "/feedback" -> feedbackBody();
            case "/feedback/{feedback}/answer" -> "{\"kind\":\"thanks\"}";
            case "/conversation-imports" -> "{\"conversations\":[]}";
            default -> "";
        };
    }

    private String stepBody(String more) {
        return "{\"what\":\"%s\",\"who\":\"%s\",\"by\":\"%s\"%s}"
                .formatted(MARKED, acme.hanna, LocalDate.now().plusDays(7), more);
    }

    private String feedbackBody() {
        return """
                {"receiver":"%s","competency":"%s","situation":"A","behaviour":"B","impact":"C","conversation":"%s"}""".formatted(acme.hanna, MARKED, ids.get("id"));
    }

    private Requests changing(PersonId person) {
        return as(person).ifMatch(talkEtag);
    }

    private Requests as(PersonId person) {
        return acme.as(person);
    }

    private String talk(String rest) {
        return "/api/v1/conversations/" + ids.get("id") + rest;
    }
}
