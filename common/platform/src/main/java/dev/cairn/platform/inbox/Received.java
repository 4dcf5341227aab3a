package dev.cairn.platform.inbox;

import dev.cairn.contracts.event.CairnEvent;
import dev.cairn.contracts.id.TenantId;
import java.time.Instant;

/**
 * An event as it came.
 *
 * @param id the same for the same event, however often it comes
 * @param sequence rises with each write of the aggregate
 * @param at when it happened
 */
public record Received<E extends CairnEvent>(String id, TenantId tenant, long sequence, Instant at, E event) {}
