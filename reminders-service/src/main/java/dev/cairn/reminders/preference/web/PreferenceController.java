package dev.cairn.reminders.preference.web;

import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.reminders.person.People;
import dev.cairn.reminders.person.Person;
import dev.cairn.reminders.preference.Preference;
import dev.cairn.reminders.preference.PreferencePolicy;
import dev.cairn.reminders.preference.Preferences;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/preferences/me")
class PreferenceController {

    private final Preferences preferences;
    private final People people;

    PreferenceController(Preferences preferences, People people) {
        this.preferences = preferences;
        this.people = people;
    }

    @GetMapping
    @Operation(operationId = "myPreferences")
    ResponseEntity<PreferenceResponse> myPreferences(@CurrentCaller Caller caller) {
        var me = people.require(PreferencePolicy.own(caller));
        return answer(me, preferences.stored(me.person()));
    }

    @PutMapping
    @Operation(operationId = "choosePreferences")
    ResponseEntity<PreferenceResponse> choosePreferences(
            @CurrentCaller Caller caller, IfMatch ifMatch, @RequestBody @Valid ChoosePreferencesRequest request) {
        var me = people.require(PreferencePolicy.own(caller));
        return answer(me, preferences.choose(me.person(), ifMatch, request.preference()));
    }

    private static ResponseEntity<PreferenceResponse> answer(Person me, Stored<Preference> stored) {
        var etag = IfMatch.etag(stored.version());
        return ResponseEntity.ok().eTag(etag).body(PreferenceResponse.of(me, stored, etag));
    }
}
