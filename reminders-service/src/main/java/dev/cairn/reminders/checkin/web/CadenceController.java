package dev.cairn.reminders.checkin.web;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.reminders.checkin.Cadences;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/cadences/{employee}")
class CadenceController {

    private final Cadences cadences;

    CadenceController(Cadences cadences) {
        this.cadences = cadences;
    }

    @GetMapping
    @Operation(operationId = "cadences")
    CadencesResponse cadences(@CurrentCaller Caller caller, @PathVariable PersonId employee) {
        return CadencesResponse.of(cadences.of(employee, caller.requirePerson()));
    }

    @PutMapping
    @Operation(operationId = "agreeCadence")
    ResponseEntity<CadenceResponse> agreeCadence(
            @CurrentCaller Caller caller,
            @PathVariable PersonId employee,
            IfMatch ifMatch,
            @RequestBody @Valid AgreeCadenceRequest request) {
        var agreed = CadenceResponse.of(cadences.agree(caller.requirePerson(), ifMatch, request.agreement(employee)));
        return ResponseEntity.ok().eTag(agreed.etag()).body(agreed);
    }
}
