package dev.cairn.goals.coach.web;

import dev.cairn.goals.coach.Coach;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Advice on a goal while it is written. Nothing is made, kept, logged or counted, so it takes no idempotency key. */
@RestController
class CoachController {

    private final Coach coach;

    CoachController(Coach coach) {
        this.coach = coach;
    }

    @PostMapping("/api/v1/coach/advice")
    ResponseEntity<AdviceView> advise(
            @CurrentCaller Caller caller, @Valid @RequestBody AdviceRequest request, Locale locale) {
        caller.requirePerson();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(AdviceView.of(coach.advise(request.words(locale))));
    }
}
