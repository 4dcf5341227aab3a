package dev.cairn.gateway.apitoken;

import dev.cairn.contracts.id.TenantId;
import java.time.Instant;
import java.util.Set;

/**
 * A token for programs. It stands for its named use, never for a person.
 *
 * @param scopes the parts of the API that it opens, by the first segment of their paths
 */
public record ApiToken(TenantId tenant, String id, String name, Set<String> scopes, Instant created, Instant expires) {}
