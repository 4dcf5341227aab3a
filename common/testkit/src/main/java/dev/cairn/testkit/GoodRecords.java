package dev.cairn.testkit;

import dev.cairn.contracts.checkin.CheckInPlanned;
import dev.cairn.contracts.checkin.CheckInState;
import dev.cairn.contracts.checkin.PublicCheckIn;
import dev.cairn.contracts.conversation.ConversationProposed;
import dev.cairn.contracts.conversation.ConversationState;
import dev.cairn.contracts.conversation.PublicConversation;
import dev.cairn.contracts.directory.PersonChanged;
import dev.cairn.contracts.event.CairnEvent;
import dev.cairn.contracts.event.EventFamily;
import dev.cairn.contracts.feedback.FeedbackGiven;
import dev.cairn.contracts.feedback.PublicFeedback;
import dev.cairn.contracts.id.CheckInId;
import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.FeedbackId;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.contracts.plan.PlanShared;
import dev.cairn.contracts.plan.PlanState;
import dev.cairn.contracts.plan.PublicPlan;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Records as services send them: an event of each family, of an aggregate that nobody has heard of before. */
final class GoodRecords {

    static final TenantId TENANT = new TenantId("broken".repeat(4));

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant AT = Instant.parse("2026-11-02T09:00:00Z");

    private GoodRecords() {}

    static ProducerRecord<String, byte[]> of(EventFamily family, int partition) {
        return of(TENANT, 1, event(family), partition);
    }

    /** As a service sends an event of its own; where the partition is null, its key tells. */
    static ProducerRecord<String, byte[]> of(
            TenantId tenant, long sequence, CairnEvent event, @Nullable Integer partition) {
        var family = EventFamily.of(event);
        var record = new ProducerRecord<>(
                family.topic(), partition, tenant + "/" + event.aggregate(), JSON.writeValueAsBytes(event));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", UUID.randomUUID().toString());
        header(record, "ce_source", "/" + family.service());
        header(record, "ce_type", EventFamily.typeOf(event.getClass()));
        header(record, "ce_subject", event.aggregate());
        header(record, "ce_time", AT.toString());
        header(record, "ce_tenant", tenant.value());
        header(record, "ce_sequence", Long.toString(sequence));
        header(record, "content-type", "application/json");
        return record;
    }

    static void header(ProducerRecord<?, ?> record, String name, String value) {
        record.headers().remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static CairnEvent event(EventFamily family) {
        var one = new PersonId(id());
        var other = new PersonId(id());
        return switch (family) {
            case DIRECTORY ->
                new PersonChanged(
                        one, true, null, Set.of(), "Europe/Berlin", "en", Set.of(DayOfWeek.MONDAY), null, null, null);
            case PLAN ->
                new PlanShared(
                        new PublicPlan(one, PlanState.SHARED, null, null, 1, AT, 0, null, null, List.of(), null, null));
            case CONVERSATION -> new ConversationProposed(talk(one, other));
            case FEEDBACK ->
                new FeedbackGiven(new PublicFeedback(new FeedbackId(id()), one, other, null, null, AT, null));
            case CHECK_IN ->
                new CheckInPlanned(new PublicCheckIn(
                        new CheckInId(id()),
                        one,
                        other,
                        LocalDate.of(2026, 12, 1),
                        CheckInState.PLANNED,
                        List.of(),
                        null,
                        null));
        };
    }

    private static PublicConversation talk(PersonId employee, PersonId partner) {
        return new PublicConversation(
                new ConversationId(id()),
                employee,
                partner,
                true,
                employee,
                ConversationState.PROPOSED,
                AT,
                null,
                30,
                0,
                null,
                null,
                null,
                null,
                null);
    }

    private static String id() {
        return Ids.derived(AT, UUID.randomUUID().toString());
    }
}
