package dev.cairn.goals.askme.web;

import dev.cairn.goals.askme.AskMe;
import dev.cairn.goals.askme.LettingAsk;
import dev.cairn.goals.askme.PeopleToAsk;
import dev.cairn.goals.askme.Topics;
import dev.cairn.goals.directory.web.PersonCard;
import dev.cairn.goals.strategy.StrategyItem;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.IfMatch;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the caller may be asked about, and whom they may ask. A search takes no idempotency key: nothing is made, kept, logged
 * or counted, and its words stand in no address.
 */
@RestController
@RequestMapping("/api/v1/ask-me")
class AskMeController {

    private final LettingAsk letting;
    private final PeopleToAsk toAsk;

    AskMeController(LettingAsk letting, PeopleToAsk toAsk) {
        this.letting = letting;
        this.toAsk = toAsk;
    }

    /**
     * What the caller may be asked about.
     *
     * @param on whether everybody in the organization may see it
     */
    record AskMeRequest(
            @NotNull Boolean on,
            @NotNull @Size(max = 5) List<@NotBlank @Size(max = 200) String> lines,

            @NotNull @Size(max = 20) List<@NotNull @Pattern(regexp = StrategyItem.ID) String> competencies) {

        Topics topics() {
            return new Topics(
                    lines.stream().map(String::strip).distinct().toList(),
                    competencies.stream().distinct().toList());
        }
    }

    /** @param etag what If-Match wants for the next change; "0" before the first */
    record AskMeView(boolean on, List<String> lines, List<String> competencies, String etag) {

        static AskMeView of(Stored<AskMe> stored) {
            var said = stored.body().said();
            return new AskMeView(
                    stored.body().on(), said.lines(), said.competencies(), Long.toString(stored.version()));
        }
    }

    /**
     * Whom the caller looks for; everybody who may be asked where neither is said.
     *
     * @param competency whoever is found names this one
     */
    record PeopleWanted(
            @Nullable @Size(max = 300) String words,
            @Nullable @Pattern(regexp = StrategyItem.ID) String competency) {

        PeopleToAsk.Wanted wanted() {
            return new PeopleToAsk.Wanted(words == null ? "" : words, competency);
        }
    }

    /** @param because the words looked for that they share */
    record PersonToAsk(PersonCard person, List<String> lines, List<String> competencies, List<String> because) {

        static PersonToAsk of(PeopleToAsk.Found found) {
            return new PersonToAsk(
                    PersonCard.of(found.person()),
                    found.topics().lines(),
                    found.topics().competencies(),
                    found.because());
        }
    }

    /** @param more whether there are others, whom other words would find */
    record PeopleFound(List<PersonToAsk> people, boolean more) {}

    @GetMapping
    AskMeView askMe(@CurrentCaller Caller caller) {
        return AskMeView.of(letting.own(caller.requirePerson()));
    }

    @PutMapping
    ResponseEntity<AskMeView> letAsk(
            @CurrentCaller Caller caller, IfMatch ifMatch, @Valid @RequestBody AskMeRequest request) {
        var written = letting.write(caller.requirePerson(), request.on(), request.topics(), ifMatch);
        return ResponseEntity.ok().eTag(IfMatch.etag(written.version())).body(AskMeView.of(written));
    }

    /** Up to twenty people who may be asked, those who share most of the words first. */
    @PostMapping("/matches")
    ResponseEntity<PeopleFound> findPeopleToAsk(
            @CurrentCaller Caller caller, @Valid @RequestBody PeopleWanted request) {
        var answer = toAsk.find(caller.requirePerson(), request.wanted());
        var found = answer.found().stream().map(PersonToAsk::of).toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new PeopleFound(found, answer.more()));
    }
}
