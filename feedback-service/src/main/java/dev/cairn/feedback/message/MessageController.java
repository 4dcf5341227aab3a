package dev.cairn.feedback.message;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.conversation.Conversations;
import dev.cairn.feedback.recap.RecapPolicy;
import dev.cairn.platform.web.Problem;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the service that sends mail asks at the moment it sends one. For services only. */
@Hidden
@RestController
@RequestMapping("/internal/conversations")
class MessageController {

    private final Conversations conversations;
    private final Clock clock;

    MessageController(Conversations conversations, Clock clock) {
        this.conversations = conversations;
        this.clock = clock;
    }

    @GetMapping("/{id}/message")
    TalkMessage messageFor(
            @PathVariable String id,
            @RequestParam("for") PersonId recipient,
            @RequestParam @Pattern(regexp = "[a-z-]{1,40}") String kind) {
        var talk = conversations.seenBy(recipient, id).body();
        var readable = RecapPolicy.mayRead(talk, recipient, clock.instant());
        if (kind.equals(TalkMessage.RECAP) && (talk.recap() == null || !readable)) {
            throw Problem.notFound();
        }
        return TalkMessage.of(kind, talk, readable);
    }
}
