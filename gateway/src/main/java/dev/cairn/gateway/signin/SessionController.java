package dev.cairn.gateway.signin;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.gateway.PublicAddress;
import dev.cairn.gateway.provider.Registrations;
import dev.cairn.gateway.session.Session;
import dev.cairn.gateway.session.Session.OfOperator;
import dev.cairn.gateway.session.Session.OfPerson;
import dev.cairn.gateway.session.SignedIn;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the portal whose session it has. */
@RestController
class SessionController {

    private static final String HEADER = "X-XSRF-TOKEN";

    private final Registrations registrations;
    private final PublicAddress address;

    SessionController(Registrations registrations, PublicAddress address) {
        this.registrations = registrations;
        this.address = address;
    }

    record Csrf(String cookie, String header) {}

    record Tenant(TenantId id, String slug, String name) {}

    record View(
            String state,
            String kind,
            @Nullable PersonId person,
            @Nullable Tenant tenant,
            Instant ends,
            Csrf csrf) {}

    @GetMapping("/api/v1/session")
    View session(SignedIn signedIn) {
        var session = signedIn.session();
        var csrf = new Csrf(address.cookie("XSRF-TOKEN"), HEADER);
        return switch (session.who()) {
            case OfPerson of ->
                new View("signed-in", "person", of.person(), tenant(of.tenant(), session), session.ends(), csrf);
            case OfOperator operator -> new View("signed-in", "operator", null, null, session.ends(), csrf);
        };
    }

    private Tenant tenant(TenantId tenant, Session session) {
        var slug = session.registration();
        return new Tenant(tenant, slug, registrations.nameOf(slug));
    }
}
