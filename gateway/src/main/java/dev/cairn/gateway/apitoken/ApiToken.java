package dev.cairn.gateway.apitoken;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A token for programs. It stands for its named use, never for a person.
 *
 * @param scopes the parts of the API that it opens, by the first segment of their paths
 * @param by the administrator who made it; null where that was not kept yet
 */
public record ApiToken(
        TenantId tenant,
        String id,
        String name,
        Set<String> scopes,
        @Nullable PersonId by,
        Instant created,
        Instant expires) {}
