package dev.cairn.feedback.conversation.web;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.conversation.Arranging;
import dev.cairn.feedback.conversation.Conversation;
import dev.cairn.feedback.conversation.Conversations;
import dev.cairn.feedback.conversation.NextTalk;
import dev.cairn.feedback.conversation.Participations;
import dev.cairn.feedback.conversation.agenda.AgendaDraft;
import dev.cairn.feedback.conversation.web.ConversationRequests.ProposeConversationRequest;
import dev.cairn.feedback.conversation.web.ConversationRequests.RewriteConversationRequest;
import dev.cairn.feedback.people.People;
import dev.cairn.feedback.plan.PlanFacts;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.CreationKey;
import dev.cairn.platform.web.Creations;
import dev.cairn.platform.web.IfMatch;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/conversations")
class ConversationController {

    private final Arranging arranging;
    private final Conversations conversations;
    private final Participations participations;
    private final NextTalk next;
    private final PlanFacts plans;
    private final Creations creations;

    ConversationController(
            Arranging arranging,
            Conversations conversations,
            Participations participations,
            NextTalk next,
            PlanFacts plans,
            Creations creations) {
        this.arranging = arranging;
        this.conversations = conversations;
        this.participations = participations;
        this.next = next;
        this.plans = plans;
        this.creations = creations;
    }

    record ConversationList(
            List<ConversationView> items, @Nullable String next) {}

    /** @param points what would stand on it beside the items, because the two took it to their next talk */
    record AgendaDraftView(PersonId employee, PersonId partner, List<AgendaDraft.Item> items, List<PointView> points) {}

    @PostMapping
    ResponseEntity<ConversationView> proposeConversation(
            @CurrentCaller Caller caller, CreationKey key, @Valid @RequestBody ProposeConversationRequest request) {
        var person = People.calling(caller);
        var pair = arranging.pair(person, request.employee(), request.partner());
        var creation = creations.of(key, person.value(), request);
        var times = ConversationRequests.times(request.times());
        var made = Boolean.TRUE.equals(request.draft())
                ? arranging.draft(person, creation, pair, request.outline(), times)
                : arranging.propose(person, creation, pair, request.outline(), times);
        return ResponseEntity.created(URI.create("/api/v1/conversations/" + made.id()))
                .eTag(IfMatch.etag(made.version()))
                .body(view(made));
    }

    @GetMapping
    ConversationList listConversations(
            @CurrentCaller Caller caller,
            @RequestParam @Nullable String after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
        var person = People.calling(caller);
        var listed = participations.talks(person, after, limit);
        var items = conversations.allSeenBy(person, listed.ids()).stream()
                .map(this::view)
                .toList();
        return new ConversationList(items, listed.next());
    }

    @GetMapping("/agenda-draft")
    AgendaDraftView draftAgenda(
            @CurrentCaller Caller caller,
            @RequestParam @Nullable PersonId employee,
            @RequestParam @Nullable PersonId partner) {
        var person = People.calling(caller);
        var pair = arranging.pair(person, employee, partner);
        var draft = AgendaDraft.of(plans.seenBy(person, pair.employee()));
        var points = next.points(pair).stream().map(PointView::of).toList();
        return new AgendaDraftView(pair.employee(), pair.partner(), draft.items(), points);
    }

    @GetMapping("/{id}")
    ResponseEntity<ConversationView> readConversation(@CurrentCaller Caller caller, @PathVariable String id) {
        return answer(conversations.seenBy(People.calling(caller), id));
    }

    @PutMapping("/{id}")
    ResponseEntity<ConversationView> rewriteConversation(
            @CurrentCaller Caller caller,
            @PathVariable String id,
            IfMatch ifMatch,
            @Valid @RequestBody RewriteConversationRequest request) {
        var times = ConversationRequests.times(request.times());
        return answer(arranging.rewrite(People.calling(caller), id, ifMatch, request.outline(), times));
    }

    @PutMapping("/{id}/agenda")
    ResponseEntity<ConversationView> changeAgenda(
            @CurrentCaller Caller caller,
            @PathVariable String id,
            IfMatch ifMatch,
            @Valid @RequestBody ConversationRequests.ChangeAgendaRequest request) {
        var person = People.calling(caller);
        return answer(arranging.changeAgenda(person, id, ifMatch, request.purpose(), request.agenda()));
    }

    @PostMapping("/{id}/proposal")
    ResponseEntity<ConversationView> sendProposal(
            @CurrentCaller Caller caller, @PathVariable String id, IfMatch ifMatch) {
        return answer(arranging.propose(People.calling(caller), id, ifMatch));
    }

    @PostMapping("/{id}/acceptance")
    ResponseEntity<ConversationView> acceptConversation(
            @CurrentCaller Caller caller,
            @PathVariable String id,
            IfMatch ifMatch,
            @Valid @RequestBody ConversationRequests.AcceptConversationRequest request) {
        var time = ConversationRequests.time(request.time());
        var explicitYes = Boolean.TRUE.equals(request.explicitYes());
        return answer(arranging.accept(People.calling(caller), id, ifMatch, time, explicitYes));
    }

    @PostMapping("/{id}/move")
    ResponseEntity<ConversationView> moveConversation(
            @CurrentCaller Caller caller,
            @PathVariable String id,
            IfMatch ifMatch,
            @Valid @RequestBody ConversationRequests.MoveConversationRequest request) {
        var person = People.calling(caller);
        var times = ConversationRequests.times(request.times());
        return answer(arranging.move(person, id, ifMatch, times, request.minutes(), request.place()));
    }

    @PostMapping("/{id}/cancellation")
    ResponseEntity<ConversationView> cancelConversation(
            @CurrentCaller Caller caller, @PathVariable String id, IfMatch ifMatch) {
        return answer(arranging.cancel(People.calling(caller), id, ifMatch));
    }

    @PostMapping("/{id}/holding")
    ResponseEntity<ConversationView> markConversationHeld(
            @CurrentCaller Caller caller, @PathVariable String id, IfMatch ifMatch) {
        return answer(arranging.hold(People.calling(caller), id, ifMatch));
    }

    @PostMapping("/{id}/missing")
    ResponseEntity<ConversationView> markConversationMissed(
            @CurrentCaller Caller caller, @PathVariable String id, IfMatch ifMatch) {
        return answer(arranging.miss(People.calling(caller), id, ifMatch));
    }

    private ResponseEntity<ConversationView> answer(Stored<Conversation> stored) {
        return ResponseEntity.ok().eTag(IfMatch.etag(stored.version())).body(view(stored));
    }

    private ConversationView view(Stored<Conversation> stored) {
        return ConversationView.of(stored, next.points(stored.body()));
    }
}
