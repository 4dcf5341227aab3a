package dev.cairn.goals.alignment.web;

import dev.cairn.goals.alignment.Matching;
import dev.cairn.goals.alignment.WrittenGoal;
import dev.cairn.goals.strategy.ItemKind;
import dev.cairn.goals.strategy.StrategyItem;
import dev.cairn.goals.strategy.StrategyReading;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What a goal may serve, while it is written. Nothing is made, kept, logged or counted, so it takes no idempotency key. */
@RestController
class MatchesController {

    private final Matching matching;
    private final StrategyReading reading;

    MatchesController(Matching matching, StrategyReading reading) {
        this.matching = matching;
        this.reading = reading;
    }

    record MatchesRequest(
            @NotNull @Size(max = 300) String title,
            @Nullable @Size(max = 4000) String why,
            @Nullable @Size(max = 4000) String measure,
            @Nullable @Size(max = 4000) String support,
            @Nullable @Size(max = 100) List<@NotNull @Size(max = 500) String> steps) {

        WrittenGoal goal() {
            var texts = new ArrayList<String>();
            texts.add(title);
            texts.add(Objects.requireNonNullElse(why, ""));
            texts.add(Objects.requireNonNullElse(measure, ""));
            texts.add(Objects.requireNonNullElse(support, ""));
            texts.addAll(Objects.requireNonNullElse(steps, List.of()));
            return new WrittenGoal(texts);
        }
    }

    /**
     * Something that the goal may serve.
     *
     * @param because the goal's own words that it shares
     */
    record ProposedLink(ItemKind kind, String id, List<String> because) {}

    record Proposals(List<ProposedLink> matches) {}

    /** What fits best first, of what the caller may read. */
    @PostMapping("/api/v1/strategy/matches")
    ResponseEntity<Proposals> proposeLinks(@CurrentCaller Caller caller, @Valid @RequestBody MatchesRequest request) {
        var items = reading.read(caller.requirePerson()).stream()
                .flatMap(scoped -> scoped.items().stream())
                .filter(item -> item.kind().linked() && !item.retired())
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(proposals(request.goal(), items));
    }

    private Proposals proposals(WrittenGoal goal, List<StrategyItem> items) {
        return new Proposals(matching.matches(goal, items).stream()
                .map(match -> new ProposedLink(match.item().kind(), match.item().id(), match.because()))
                .toList());
    }
}
