package dev.cairn.goals.strategy.web;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.strategy.ItemKind;
import dev.cairn.goals.strategy.Scope;
import dev.cairn.goals.strategy.StandardCompetencies;
import dev.cairn.goals.strategy.StrategyItem;
import dev.cairn.goals.strategy.StrategyKeeping;
import dev.cairn.goals.strategy.StrategyReading;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import dev.cairn.platform.web.CreationKey;
import dev.cairn.platform.web.Creations;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.platform.web.Problem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is wanted, as the caller may read it; and keeping it. A scope is {@code organization} or a manager's id. */
@RestController
@RequestMapping("/api/v1/strategy")
class StrategyController {

    private final StrategyReading reading;
    private final StrategyKeeping keeping;
    private final StandardCompetencies standard;
    private final Creations creations;

    StrategyController(
            StrategyReading reading, StrategyKeeping keeping, StandardCompetencies standard, Creations creations) {
        this.reading = reading;
        this.keeping = keeping;
        this.standard = standard;
        this.creations = creations;
    }

    record Strategy(List<ScopeView> scopes) {}

    /**
     * What one scope holds.
     *
     * @param scope how addresses name it
     * @param manager whose team it is; null for the organization
     * @param keeps whether the caller may write it
     */
    record ScopeView(String scope, @Nullable PersonId manager, boolean keeps, List<ItemView> items) {

        static ScopeView of(StrategyReading.Scoped scoped) {
            return new ScopeView(
                    scoped.scope().word(),
                    scoped.scope().manager(),
                    scoped.keeps(),
                    scoped.items().stream().map(ItemView::of).toList());
        }
    }

    /** An item at one time, and who wrote it so. */
    record ItemVersion(ItemView item, PersonId by, Instant at) {

        static ItemVersion of(StrategyItem item) {
            return new ItemVersion(
                    ItemView.of(item), item.stamp().by(), item.stamp().at());
        }
    }

    record ItemHistory(List<ItemVersion> versions) {}

    /**
     * What became of an item.
     *
     * @param removed false where somebody built on it, so that it was retired
     */
    record ItemRemoval(boolean removed) {}

    record AddedCompetencies(int added) {}

    /** The organization's, then the teams' above and the own one, from the top down. */
    @GetMapping
    Strategy strategy(@CurrentCaller Caller caller) {
        var scopes =
                caller.isProgramFor("strategy") ? List.of(reading.byPrograms()) : reading.read(caller.requirePerson());
        return new Strategy(scopes.stream().map(ScopeView::of).toList());
    }

    @PostMapping("/{scope}/{kind}")
    ResponseEntity<ItemView> addItem(
            @CurrentCaller Caller caller,
            @PathVariable String scope,
            @PathVariable String kind,
            CreationKey key,
            @RequestBody ItemRequest request) {
        var creation = creations.of(key, caller.requirePerson().value(), request);
        return answer(HttpStatus.CREATED, keeping.add(caller, scope(scope), kind(kind), request.content(), creation));
    }

    /** Changes an item; of a kind that there is only one of, {@code "0"} is the ETag before the first text. */
    @PutMapping("/{scope}/{kind}/{id}")
    ResponseEntity<ItemView> writeItem(
            @CurrentCaller Caller caller,
            @PathVariable String scope,
            @PathVariable String kind,
            @PathVariable String id,
            IfMatch ifMatch,
            @RequestBody ItemRequest request) {
        var retired = Boolean.TRUE.equals(request.retired());
        return answer(
                HttpStatus.OK,
                keeping.write(caller, scope(scope), kind(kind), id, request.content(), retired, ifMatch));
    }

    /** Removes an item; where somebody built on it, it is retired and stays readable. */
    @DeleteMapping("/{scope}/{kind}/{id}")
    ItemRemoval removeItem(
            @CurrentCaller Caller caller,
            @PathVariable String scope,
            @PathVariable String kind,
            @PathVariable String id,
            IfMatch ifMatch) {
        return new ItemRemoval(keeping.remove(caller, scope(scope), kind(kind), id, ifMatch));
    }

    /** What an item was, the newest first; for who keeps it. */
    @GetMapping("/{scope}/{kind}/{id}/history")
    ItemHistory itemHistory(
            @CurrentCaller Caller caller,
            @PathVariable String scope,
            @PathVariable String kind,
            @PathVariable String id) {
        return new ItemHistory(reading.history(caller, scope(scope), kind(kind), id).stream()
                .map(ItemVersion::of)
                .toList());
    }

    /** Adds the competencies that come with the program and are not there yet. Asked again it adds none. */
    @PostMapping("/standard-competencies")
    AddedCompetencies addStandardCompetencies(@CurrentCaller Caller caller) {
        return new AddedCompetencies(standard.add(caller));
    }

    private static Scope scope(String word) {
        try {
            return Scope.of(word);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound();
        }
    }

    private static ItemKind kind(String word) {
        return ItemKind.of(word).orElseThrow(Problem::notFound);
    }

    private static ResponseEntity<ItemView> answer(HttpStatus status, StrategyItem item) {
        return ResponseEntity.status(status)
                .eTag(IfMatch.etag(item.stamp().etag()))
                .body(ItemView.of(item));
    }
}
