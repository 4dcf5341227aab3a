package dev.cairn.testkit;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Who plays which part around the owner of something, and the same parts in another tenant: the columns of every
 * authorization matrix.
 *
 * @param people who plays each of {@link #PARTS}
 * @param others who plays them in the other tenant
 */
public record Cast(
        RunningService service,
        TenantId tenant,
        TenantId otherTenant,
        Map<String, PersonId> people,
        Map<String, PersonId> others) {

    private static final String ELSEWHERE = "other-tenant-";

    /** What a person can be to the owner of something. */
    public static final List<String> PARTS = List.of(
            "self",
            "peer",
            "manager",
            "acting-manager",
            "new-manager",
            "former-manager",
            "managers-manager",
            "other-manager",
            "grantee",
            "other-partner",
            "people-partner",
            "administrator");

    /** Everybody who can call, in the order of the columns. */
    public static final List<String> CALLERS = Stream.of(
                    Stream.of("anonymous", "expired"),
                    PARTS.stream(),
                    Stream.of("operator"),
                    PARTS.stream().map(part -> ELSEWHERE + part),
                    Stream.of("api-token", "service"))
            .flatMap(callers -> callers)
            .toList();

    /** Requests as one of {@link #CALLERS}; a service acts for the owner. */
    public Requests as(String caller) {
        return switch (caller) {
            case "anonymous" -> service.anonymous();
            case "expired" -> service.asExpired(tenant, person("self"));
            case "operator" -> service.asOperator();
            case "api-token" -> service.asApi(tenant, "reports");
            case "service" -> service.asService(tenant, person("self"));
            default ->
                caller.startsWith(ELSEWHERE)
                        ? service.as(otherTenant, played(others, caller.substring(ELSEWHERE.length())))
                        : service.as(tenant, person(caller));
        };
    }

    public PersonId person(String part) {
        return played(people, part);
    }

    private static PersonId played(Map<String, PersonId> people, String part) {
        return Objects.requireNonNull(people.get(part), () -> "nobody plays " + part);
    }
}
