package dev.cairn.goals;

import static org.awaitility.Awaitility.await;

import dev.cairn.contracts.event.EventFamily;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.goals.directory.TenantFounding;
import dev.cairn.testkit.Answer;
import dev.cairn.testkit.CrashableService;
import java.util.List;
import java.util.stream.Stream;

/** A tenant that its operator has moved to another shard, and suspends, in a service that ends at named points. */
record MovedTenant(CrashableService service, TenantId tenant) {

    static MovedTenant found(CrashableService service, String slug) {
        var founded = service.asOperator().post("/api/v1/tenants", """
                {"slug":"%s","name":"Acme","locale":"en","timeZone":"Europe/Berlin","addressForm":"du",
                 "administrator":{"key":"admin","name":"Ann Admin","userName":"ann"}}""".formatted(slug));
        return new MovedTenant(service, new TenantId(founded.expect(201).at("/tenant")));
    }

    /** Through all states, back to the first. */
    void move() {
        say("read-only", 423);
        say("suspended", 403);
        say("active", 412);
    }

    /** Said until it is so; then what somebody writes there is answered accordingly, without being said again. */
    private void say(String state, int whoWrites) {
        await(state).atMost(CrashScene.A_WHILE).ignoreExceptions().until(() -> {
            var before = stored();
            if (before.at("/state").equals(state)) {
                return true;
            }
            var said = "{\"state\":\"" + state + "\"}";
            return service.asOperator()
                            .ifMatch(before.etag())
                            .put(path() + "/state", said)
                            .status()
                    == 200;
        });
        await("what holds while " + state)
                .atMost(CrashScene.A_WHILE)
                .ignoreExceptions()
                .until(() -> write().status() == whoWrites);
    }

    private Answer stored() {
        return service.asOperator().get(path()).expect(200);
    }

    /** Of a version that never was: it changes nothing, also where it is looked at. */
    private Answer write() {
        return service.as(tenant, TenantFounding.personId(tenant, "admin"))
                .ifMatch("77")
                .patch("/api/v1/me", "{\"locale\":\"en\"}");
    }

    private String path() {
        return "/api/v1/tenants/" + tenant;
    }

    /** What its operator sees, and what was sent; the same event may have been sent twice. */
    List<String> seen() {
        var stored = stored();
        var events = service.sent(tenant, EventFamily.DIRECTORY).stream()
                .filter(event -> event.type().equals("tenant-changed"))
                .map(event -> event.sequence() + " " + event.data())
                .distinct()
                .sorted();
        return Stream.concat(Stream.of(stored.etag() + " " + stored.text()), events)
                .map(text -> text.replace(tenant.value(), "tenant").replaceAll("\"slug\":\"[^\"]*\"", "\"slug\""))
                .toList();
    }
}
