package dev.cairn.reminders.reminder.web;

import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import dev.cairn.reminders.reminder.ReminderPolicy;
import dev.cairn.reminders.reminder.Waiting;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/reminders")
class ReminderController {

    private final Waiting waiting;

    ReminderController(Waiting waiting) {
        this.waiting = waiting;
    }

    @GetMapping("/waiting")
    @Operation(operationId = "waitingReminders")
    WaitingResponse waitingReminders(@CurrentCaller Caller caller) {
        return WaitingResponse.of(waiting.shown(ReminderPolicy.own(caller)));
    }

    @PostMapping("/{id}/snooze")
    @Operation(operationId = "snoozeReminder")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void snoozeReminder(
            @CurrentCaller Caller caller, @PathVariable String id, @RequestBody @Valid SnoozeReminderRequest request) {
        waiting.snooze(ReminderPolicy.own(caller), id, request.until());
    }

    @PostMapping("/{id}/done")
    @Operation(operationId = "settleReminder")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void settleReminder(@CurrentCaller Caller caller, @PathVariable String id) {
        waiting.done(ReminderPolicy.own(caller), id);
    }
}
