package dev.cairn.reminders.conversation;

import dev.cairn.contracts.conversation.ConversationState;
import dev.cairn.contracts.id.ConversationId;
import dev.cairn.reminders.conversation.TalkMessages.Line;
import dev.cairn.reminders.conversation.TalkMessages.Recap;
import dev.cairn.reminders.conversation.TalkMessages.Step;
import dev.cairn.reminders.conversation.TalkMessages.TalkMessage;
import dev.cairn.reminders.delivery.Delivery;
import dev.cairn.reminders.delivery.Directory;
import dev.cairn.reminders.delivery.Letter;
import dev.cairn.reminders.delivery.Letter.Action;
import dev.cairn.reminders.delivery.Letter.Attachment;
import dev.cairn.reminders.delivery.Letter.Block;
import dev.cairn.reminders.delivery.Letter.Written;
import dev.cairn.reminders.delivery.LetterWriter;
import dev.cairn.reminders.delivery.MailKind;
import dev.cairn.reminders.delivery.MailSettings;
import dev.cairn.reminders.delivery.Recipient;
import dev.cairn.reminders.delivery.Sides;
import dev.cairn.reminders.plan.SentPlans;
import dev.cairn.reminders.wording.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Recaps: in full, with the shared plan if it changed, or as a note with a link; as the employee chose. */
@Component
class RecapLetters implements LetterWriter {

    private final TalkMessages messages;
    private final SentPlans plans;
    private final Directory directory;
    private final MailSettings settings;

    RecapLetters(TalkMessages messages, SentPlans plans, Directory directory, MailSettings settings) {
        this.messages = messages;
        this.plans = plans;
        this.directory = directory;
        this.settings = settings;
    }

    @Override
    public Set<MailKind> writes() {
        return Set.of(MailKind.RECAP);
    }

    @Override
    public Optional<Letter> write(Delivery delivery, Recipient to) {
        return messages.find(new ConversationId(delivery.subject()), to.person(), "recap")
                .filter(message -> message.conversation().state() == ConversationState.RECAPPED)
                .flatMap(message ->
                        directory.find(message.other(to.person())).map(other -> letter(message, new Sides(to, other))));
    }

    private Letter letter(TalkMessage message, Sides sides) {
        var recap = message.recap();
        return recap == null ? link(message, sides) : inFull(message, recap, sides);
    }

    private Letter link(TalkMessage message, Sides sides) {
        return Letter.of(
                sides.say(Phrase.RECAP_SUBJECT),
                sides.greeting(),
                sides.said(Phrase.RECAP_LINK_TEXT),
                action(message, sides));
    }

    private Letter inFull(TalkMessage message, Recap recap, Sides sides) {
        var toEmployee = sides.to().person().equals(message.employee());
        var blocks = new ArrayList<Block>();
        blocks.add(sides.greeting());
        blocks.add(sides.said(toEmployee ? Phrase.RECAP_TEXT_EMPLOYEE : Phrase.RECAP_TEXT_PARTNER));
        blocks.addAll(words(message, recap, sides));
        var plan = plans.unsentDocument(
                message.employee(), sides.to().person(), message.conversation().id());
        if (plan.isPresent() && !toEmployee) {
            blocks.add(sides.said(Phrase.RECAP_PLAN_ATTACHED));
        }
        blocks.add(action(message, sides));
        blocks.add(sides.small(Phrase.RECAP_SMALL));
        var files = plan.map(content -> new Attachment(sides.say(Phrase.RECAP_PLAN_FILE), "application/pdf", content))
                .map(List::of)
                .orElse(List.of());
        return new Letter(sides.say(Phrase.RECAP_SUBJECT), blocks, null, files);
    }

    private static List<Block> words(TalkMessage message, Recap recap, Sides sides) {
        var words = new ArrayList<Block>();
        add(words, sides.say(Phrase.RECAP_LINES), texts(recap, "note"));
        add(words, sides.say(Phrase.RECAP_ADVICE), texts(recap, "advice"));
        add(words, sides.say(Phrase.RECAP_DECISIONS), texts(recap, "decision"));
        add(
                words,
                sides.say(Phrase.RECAP_STEPS),
                recap.steps().stream().map(step -> step(step, sides)).toList());
        var employeeReads = sides.to().person().equals(message.employee());
        var employee = (employeeReads ? sides.to() : sides.other()).name();
        var partner = (employeeReads ? sides.other() : sides.to()).name();
        var thanks = recap.thanks();
        if (thanks != null) {
            add(words, sides.say(Phrase.RECAP_THANKS, Map.of("name", employee)), list(thanks.employee()));
            add(words, sides.say(Phrase.RECAP_THANKS, Map.of("name", partner)), list(thanks.partner()));
        }
        return words;
    }

    private static void add(List<Block> blocks, String label, List<String> texts) {
        if (!texts.isEmpty()) {
            blocks.add(new Written(label, texts));
        }
    }

    private static List<String> texts(Recap recap, String kind) {
        return recap.lines().stream()
                .filter(line -> line.kind().equals(kind))
                .map(Line::text)
                .toList();
    }

    private static String step(Step step, Sides sides) {
        var who = step.who().equals(sides.to().person()) ? sides.to() : sides.other();
        return sides.say(
                Phrase.RECAP_STEP,
                Map.of(
                        "what",
                        step.what(),
                        "who",
                        who.name(),
                        "by",
                        sides.wording().day(step.by())));
    }

    private static List<String> list(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text);
    }

    private Action action(TalkMessage message, Sides sides) {
        var id = message.conversation().id();
        return new Action(sides.say(Phrase.RECAP_ACTION), settings.page("/conversations/" + id.value()));
    }
}
