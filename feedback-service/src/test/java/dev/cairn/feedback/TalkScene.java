package dev.cairn.feedback;

import static dev.cairn.feedback.Organization.inThreeDays;
import static java.util.Map.entry;

import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.testkit.Answer;
import dev.cairn.testkit.Cast;
import dev.cairn.testkit.Requests;
import dev.cairn.testkit.Scene;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A talk of Hanna with Ben, her manager; Erik was it before. She also talks with Frida. All words in it are marked. Who is
 * her former or new manager tries after Hanna moved from Ben to Nora, and Stan while he stands in for Ben.
 */
final class TalkScene implements Scene {

    static final String MARKED = "Wortmarke";

    private final String kind;
    private final Organization acme;
    private final Organization elsewhere;
    private final Map<String, String> ids = new HashMap<>();
    private String talkEtag = "\"0\"";
    private @Nullable TalkScene moved;
    private @Nullable TalkScene stoodIn;

    private TalkScene(String kind) {
        this(kind, Ids.random(Instant.now()));
    }

    private TalkScene(String kind, String name) {
        this(kind, new Organization(name), new Organization(name));
    }

    private TalkScene(String kind, Organization acme, Organization elsewhere) {
        this.kind = kind;
        this.acme = acme;
        this.elsewhere = elsewhere;
    }

    static TalkScene of(String kind) {
        var scene = new TalkScene(kind);
        scene.acme.joined(scene.acme.hanna, scene.acme.erik);
        scene.acme.joined(scene.acme.hanna, scene.acme.ben);
        scene.make(kind);
        return scene;
    }

    private TalkScene moved() {
        if (moved == null) {
            moved = of(kind);
            moved.acme.joined(moved.acme.hanna, moved.acme.nora);
            moved.elsewhere.joined(moved.elsewhere.hanna, moved.elsewhere.nora);
        }
        return moved;
    }

    private TalkScene stoodIn() {
        if (stoodIn == null) {
            stoodIn = of(kind);
            stoodIn.acme.stoodIn(stoodIn.acme.hanna, stoodIn.acme.ben, stoodIn.acme.stan);
            stoodIn.elsewhere.stoodIn(stoodIn.elsewhere.hanna, stoodIn.elsewhere.ben, stoodIn.elsewhere.stan);
        }
        return stoodIn;
    }

    @Override
    public Map<String, Set<String>> words() {
        return Map.of(MARKED, Set.of("self", "manager", "former-manager", "service"));
    }

    private Cast cast() {
        return new Cast(SharedService.running(), acme.tenant, elsewhere.tenant, players(acme), players(elsewhere));
    }

    private static Map<String, PersonId> players(Organization in) {
        return Map.ofEntries(
                entry("self", in.hanna),
                entry("peer", in.dora),
                entry("manager", in.ben),
                entry("acting-manager", in.stan),
                entry("new-manager", in.nora),
                entry("former-manager", in.ben),
                entry("managers-manager", in.carla),
                entry("other-manager", in.erik),
                entry("grantee", in.gil),
                entry("other-partner", in.frida),
                entry("people-partner", in.paula),
                entry("administrator", in.adam));
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

    @Override
    public TenantId tenant() {
        return acme.tenant;
    }

    @Override
    public TalkScene withUnknownIds() {
        var unknown = new TalkScene(kind, acme, elsewhere);
        ids.keySet().forEach(name -> unknown.ids.put(name, Ids.random(Instant.now())));
        unknown.ids.put("time", inThreeDays().toString());
        unknown.moved = unknown;
        unknown.stoodIn = unknown;
        return unknown;
    }

    @Override
    public Answer attempt(String operation, String caller) {
        return switch (caller.replace("other-tenant-", "")) {
            case "new-manager", "former-manager" -> moved().send(operation, caller);
            case "acting-manager" -> stoodIn().send(operation, caller);
            default -> send(operation, caller);
        };
    }

    private Answer send(String operation, String caller) {
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
        var requests = cast().as(caller).creating().ifMatch(etag(operation));
        return requests.send(method, path, method.equals("GET") || method.equals("DELETE") ? null : body(operation));
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
