package dev.cairn.reminders.reminder.web;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.reminders.reminder.Reminder;
import dev.cairn.reminders.reminder.ReminderKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Today shows from here. */
record WaitingResponse(List<Item> items) {

    /**
     * @param id the reminder's
     * @param subject the check-in's id
     * @param about the other person
     */
    record Item(
            String id,
            ReminderKind kind,
            String subject,
            PersonId about,
            @Nullable Instant since,
            LocalDate due) {}

    static WaitingResponse of(List<Reminder> reminders) {
        return new WaitingResponse(reminders.stream()
                .map(one -> new Item(one.id(), one.kind(), one.subject(), one.about(), one.firedAt(), one.on()))
                .toList());
    }
}
