package dev.cairn.reminders.delivery;

import dev.cairn.platform.ServiceIdentity;
import dev.cairn.platform.due.DueHandler;
import dev.cairn.platform.store.Stored;
import dev.cairn.reminders.delivery.Delivery.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends mails as they come due. A mail goes twice only if the process dies between the mail server's yes and our record of
 * it, and then with the same Message-ID.
 */
@Component
class MailDelivery implements DueHandler {

    private static final Logger log = LoggerFactory.getLogger(MailDelivery.class);

    /** Longer than handing one mail over can take. */
    private static final Duration LONGEST_ATTEMPT = Duration.ofSeconds(90);

    private final Deliveries deliveries;
    private final Directory directory;
    private final Map<MailKind, LetterWriter> writers = new HashMap<>();
    private final Post post;
    private final MailSettings settings;
    private final String me;
    private final Clock clock;

    MailDelivery(
            Deliveries deliveries,
            Directory directory,
            List<LetterWriter> writers,
            Post post,
            MailSettings settings,
            ServiceIdentity identity,
            Clock clock) {
        this.deliveries = deliveries;
        this.directory = directory;
        writers.forEach(writer -> writer.writes().forEach(kind -> this.writers.put(kind, writer)));
        this.post = post;
        this.settings = settings;
        this.me = identity.instance();
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Deliveries.DUE;
    }

    @Override
    public void run(String key) {
        deliveries
                .find(key.substring(Deliveries.DUE.length() + 1))
                .filter(found -> found.body().isWaiting())
                .ifPresent(this::deliver);
    }

    private void deliver(Stored<Delivery> waiting) {
        var delivery = waiting.body();
        if (delivery.plannedFor().plus(settings.giveUpAfter()).isBefore(clock.instant())) {
            drop(waiting, Outcome.GIVEN_UP);
            return;
        }
        var recipient = directory.find(delivery.person());
        if (recipient.isEmpty() || !recipient.get().active()) {
            drop(waiting, Outcome.NOBODY);
            return;
        }
        var to = recipient.get().email();
        if (to == null || to.isBlank()) {
            drop(waiting, Outcome.NO_ADDRESS);
            return;
        }
        write(waiting, recipient.get(), to);
    }

    private void write(Stored<Delivery> waiting, Recipient recipient, String to) {
        var delivery = waiting.body();
        var writer = writers.get(delivery.kind());
        if (writer == null) {
            throw new IllegalStateException("nobody writes letters of kind " + delivery.kind());
        }
        var letter = writer.write(delivery, recipient);
        if (letter.isEmpty()) {
            drop(waiting, Outcome.NOTHING_TO_SAY);
            return;
        }
        handOver(waiting, new Post.Mail(messageId(delivery), to, recipient, letter.get()));
    }

    private void handOver(Stored<Delivery> waiting, Post.Mail mail) {
        if (waiting.body().isBeingSentByOther(me, clock.instant(), LONGEST_ATTEMPT)) {
            throw new IllegalStateException("another instance may be handing this mail over");
        }
        var mine = deliveries.replace(waiting, waiting.body().tried(me, clock.instant()));
        if (mine.isEmpty()) {
            throw new IllegalStateException("another instance took this mail");
        }
        try {
            post.send(mail);
        } catch (Post.MailRefused e) {
            drop(mine.get(), Outcome.REFUSED);
            return;
        }
        deliveries.replace(mine.get(), mine.get().body().sent(clock.instant()));
    }

    private void drop(Stored<Delivery> waiting, Outcome outcome) {
        deliveries.replace(waiting, waiting.body().dropped(outcome));
        log.info("mail {} ({}) was not sent: {}", waiting.id(), waiting.body().kind(), outcome);
    }

    private String messageId(Delivery delivery) {
        return "<" + delivery.id() + "@" + settings.domain() + ">";
    }
}
