package dev.cairn.goals.directory.web;

import dev.cairn.contracts.directory.AddressForm;
import dev.cairn.contracts.directory.TenantState;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.goals.directory.Tenant;
import dev.cairn.goals.directory.TenantFounding;
import dev.cairn.goals.directory.Tenants;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.platform.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tenants, for the operator alone. */
@RestController
@RequestMapping("/api/v1/tenants")
class TenantsController {

    private static final int PAGE = 100;

    private final Tenants tenants;
    private final TenantFounding founding;

    TenantsController(Tenants tenants, TenantFounding founding) {
        this.tenants = tenants;
        this.founding = founding;
    }

    record NewTenant(
            @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,38}[a-z0-9]")
            String slug,

            @NotBlank @Size(max = 120) String name,
            @NotNull @Pattern(regexp = "en|de") String locale,
            @NotBlank String timeZone,
            @NotNull AddressForm addressForm,
            @NotNull @Valid FirstAdministrator administrator) {}

    record FirstAdministrator(
            @NotBlank @Size(max = 80) String key,
            @NotBlank @Size(max = 120) String name,
            @NotBlank @Size(max = 120) String userName,
            @Nullable @Email @Size(max = 254) String email) {}

    record TenantPage(List<Tenant> items, @Nullable String next) {}

    /** Founds a tenant. Asked again with the same address and name it answers the same. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Tenant foundTenant(@CurrentCaller Caller caller, @Valid @RequestBody NewTenant wanted) {
        operatorOnly(caller);
        if (!ZoneId.getAvailableZoneIds().contains(wanted.timeZone())) {
            throw Problem.invalid("/timeZone", "time-zone", "Expected an IANA time zone such as Europe/Berlin.");
        }
        var first = wanted.administrator();
        return founding.found(
                        wanted.slug(),
                        wanted.name(),
                        wanted.locale(),
                        wanted.timeZone(),
                        wanted.addressForm(),
                        new TenantFounding.Administrator(first.key(), first.name(), first.userName(), first.email()))
                .orElseThrow(() -> Problem.conflict("slug-taken", "Another organization has this address."));
    }

    @GetMapping
    TenantPage tenants(@CurrentCaller Caller caller, @RequestParam(required = false) @Nullable String after) {
        operatorOnly(caller);
        var page = tenants.all(after, PAGE);
        return new TenantPage(page.bodies(), page.next().orElse(null));
    }

    @GetMapping("/{tenant}")
    ResponseEntity<Tenant> tenant(@CurrentCaller Caller caller, @PathVariable TenantId tenant) {
        operatorOnly(caller);
        return answer(tenants.stored(tenant).orElseThrow(Problem::notFound));
    }

    /**
     * What may be done in a tenant.
     *
     * @param until when it is expected to be active again; only where it is not
     */
    record WantedState(@NotNull TenantState state, @Nullable Instant until) {}

    /** Says what may be done in a tenant from now on: everything, only reading, or nothing. */
    @PutMapping("/{tenant}/state")
    ResponseEntity<Tenant> changeTenantState(
            @CurrentCaller Caller caller,
            @PathVariable TenantId tenant,
            IfMatch ifMatch,
            @Valid @RequestBody WantedState wanted) {
        operatorOnly(caller);
        if (wanted.until() != null && wanted.state() == TenantState.ACTIVE) {
            throw Problem.invalid("/until", "not-expected", "An active tenant is active until further notice.");
        }
        var before = tenants.stored(tenant).orElseThrow(Problem::notFound);
        ifMatch.require(before.version());
        return answer(tenants.change(before, wanted.state(), wanted.until()).orElseThrow(IfMatch::changedMeanwhile));
    }

    private static ResponseEntity<Tenant> answer(Stored<Tenant> stored) {
        return ResponseEntity.ok().eTag(IfMatch.etag(stored.version())).body(stored.body());
    }

    private static void operatorOnly(Caller caller) {
        if (caller.kind() != Caller.Kind.OPERATOR) {
            throw Problem.notFound();
        }
    }
}
