package dev.cairn.feedback.waiting;

import dev.cairn.feedback.people.People;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/conversations/waiting")
class WaitingController {

    private final Today today;

    WaitingController(Today today) {
        this.today = today;
    }

    @GetMapping
    Waiting conversationsWaiting(@CurrentCaller Caller caller) {
        return today.of(People.calling(caller));
    }
}
