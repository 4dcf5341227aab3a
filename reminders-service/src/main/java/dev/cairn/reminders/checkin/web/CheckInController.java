package dev.cairn.reminders.checkin.web;

import dev.cairn.contracts.id.CheckInId;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.reminders.checkin.CheckIn;
import dev.cairn.reminders.checkin.CheckingIn;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/check-ins")
class CheckInController {

    private final CheckingIn checkingIn;

    CheckInController(CheckingIn checkingIn) {
        this.checkingIn = checkingIn;
    }

    @GetMapping
    @Operation(operationId = "myCheckIns")
    CheckInsResponse myCheckIns(
            @CurrentCaller Caller caller, @RequestParam(required = false) @Nullable CheckInId after) {
        var me = caller.requirePerson();
        return CheckInsResponse.of(checkingIn.of(me, after == null ? null : after.value()));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "checkIn")
    ResponseEntity<CheckInResponse> checkIn(@CurrentCaller Caller caller, @PathVariable CheckInId id) {
        return answer(checkingIn.find(caller.requirePerson(), id));
    }

    @PutMapping("/{id}/answer")
    @Operation(operationId = "answerCheckIn")
    ResponseEntity<CheckInResponse> answerCheckIn(
            @CurrentCaller Caller caller,
            @PathVariable CheckInId id,
            IfMatch ifMatch,
            @RequestBody @Valid AnswerCheckInRequest request) {
        return answer(checkingIn.answer(caller.requirePerson(), id, ifMatch, request.answers(), request.next()));
    }

    private static ResponseEntity<CheckInResponse> answer(Stored<CheckIn> checkIn) {
        var response = CheckInResponse.of(checkIn);
        return ResponseEntity.ok().eTag(response.etag()).body(response);
    }
}
