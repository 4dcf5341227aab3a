package dev.cairn.feedback.imports.web;

import dev.cairn.contracts.conversation.ConversationState;
import dev.cairn.contracts.conversation.RecapForm;
import dev.cairn.contracts.directory.Away;
import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.conversation.Conversation;
import dev.cairn.feedback.conversation.Outline;
import dev.cairn.feedback.conversation.Pair;
import dev.cairn.feedback.conversation.Place;
import dev.cairn.feedback.conversation.SentRecap;
import dev.cairn.feedback.conversation.agenda.AgendaItem;
import dev.cairn.feedback.imports.ImportItem;
import dev.cairn.feedback.imports.web.ConversationImportRequest.ImportedLine;
import dev.cairn.feedback.imports.web.ConversationImportRequest.ImportedNote;
import dev.cairn.feedback.imports.web.ConversationImportRequest.ImportedStep;
import dev.cairn.feedback.imports.web.ConversationImportRequest.ImportedTalk;
import dev.cairn.feedback.note.Note;
import dev.cairn.feedback.people.WorkingDays;
import dev.cairn.feedback.step.Step;
import dev.cairn.platform.tenancy.CurrentTenant;
import dev.cairn.platform.web.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Brings one talk of a file through its life again, each step at its own date, and finds what does not hold. */
final class TalkCheck {

    private static final Duration USUAL_NOTICE = Duration.ofDays(7);
    private static final WorkingDays ANYBODYS = new WorkingDays(Set.of(), ZoneOffset.UTC, Away.NEVER);

    private final ImportedTalk file;
    private final String at;
    private final Faults faults;
    private final Instant now;

    TalkCheck(ImportedTalk file, String at, Faults faults, Instant now) {
        this.file = file;
        this.at = at;
        this.faults = faults;
        this.now = now;
    }

    /** What the talk is made of, its notes and steps before itself; empty where something does not hold. */
    List<ImportItem> items() {
        var employee = faults.person(file.employee(), at + "/employee");
        var partner = faults.person(file.partner(), at + "/partner");
        if (employee.isEmpty() || partner.isEmpty()) {
            return List.of();
        }
        if (employee.equals(partner)) {
            faults.add(at + "/partner", "same-person", "A talk takes two.");
            return List.of();
        }
        requireTimes();
        var pair = new Pair(employee.get(), partner.get(), false);
        return faults.found().isEmpty() ? lived(pair) : List.of();
    }

    private void requireTimes() {
        switch (file.state()) {
            case DRAFT -> faults.add(at + "/state", "not-importable", "A draft stays where it is.");
            case PROPOSED -> {
                if (file.times() == null || file.times().isEmpty()) {
                    faults.add(at + "/times", "not-empty", "A proposed talk has times to choose from.");
                }
            }
            case SCHEDULED, HELD, RECAPPED, MISSED, CANCELLED -> {
                if (file.scheduledAt() == null) {
                    faults.add(at + "/scheduledAt", "not-null", "Expected the time that both had agreed to.");
                }
            }
        }
        if ((file.recap() != null) != (file.state() == ConversationState.RECAPPED)) {
            faults.add(at + "/recap", "not-in-this-state", "A talk has a recap if, and only if, it is recapped.");
        }
    }

    private List<ImportItem> lived(Pair pair) {
        var items = new ArrayList<ImportItem>();
        var id = new ConversationId(derived(pair, "conversation-import", proposedAt()));
        var steps = steps(id, pair);
        items.addAll(notes(id, pair));
        items.addAll(steps);
        talk(id, pair, steps).map(ImportItem::of).ifPresent(items::add);
        return items;
    }

    private Optional<Conversation> talk(ConversationId id, Pair pair, List<ImportItem> steps) {
        var proposer = faults.oneOf(file.proposedBy(), pair.employee(), both(pair), at + "/proposedBy");
        if (proposer.isEmpty()) {
            return Optional.empty();
        }
        try {
            var draft = Conversation.draft(id, pair, proposer.get(), outline(), offered(), proposedAt());
            return Optional.of(through(draft.propose(ANYBODYS, proposedAt()).body(), steps));
        } catch (Problem broken) {
            faults.of(broken, at, pointer -> file.state() == ConversationState.PROPOSED ? pointer : "/scheduledAt");
            return Optional.empty();
        }
    }

    private Conversation through(Conversation proposed, List<ImportItem> steps) {
        UnaryOperator<Conversation> scheduled =
                talk -> talk.accept(talk.pair().other(talk.proposedBy()), planned(), true, proposedAt())
                        .body();
        return switch (file.state()) {
            case DRAFT, PROPOSED -> proposed;
            case SCHEDULED -> scheduled.apply(proposed);
            case CANCELLED -> scheduled.apply(proposed).cancel().body();
            case MISSED -> scheduled.apply(proposed).miss(now).body();
            case HELD -> held(scheduled.apply(proposed));
            case RECAPPED -> recapped(held(scheduled.apply(proposed)), steps);
        };
    }

    private Conversation held(Conversation scheduled) {
        var heldAt = file.heldAt() == null ? planned() : millis(file.heldAt());
        if (heldAt.isAfter(now)) {
            faults.add(at + "/heldAt", "past-or-present", "A talk that was held lies in the past.");
        }
        return scheduled.hold(ANYBODYS, heldAt).body();
    }

    private Conversation recapped(Conversation held, List<ImportItem> steps) {
        var recap = Objects.requireNonNull(file.recap());
        var pair = held.pair();
        var lines = IntStream.range(0, recap.lines().size())
                .mapToObj(number -> line(recap.lines().get(number), pair, at + "/recap/lines/" + number))
                .flatMap(Optional::stream)
                .toList();
        if (recap.sentAt().isBefore(Objects.requireNonNull(held.milestones().heldAt()))) {
            faults.add(at + "/recap/sentAt", "before-the-talk", "A recap is sent after the talk.");
        }
        return held.close(new SentRecap(
                        lines,
                        new SentRecap.Thanks(recap.thanks(), recap.thanksOfPartner()),
                        steps.stream().map(TalkCheck::taken).toList(),
                        millis(recap.sentAt()),
                        recap.how() == null ? RecapForm.LINK : recap.how(),
                        recap.acknowledgedAt()))
                .body();
    }

    private Optional<SentRecap.Line> line(ImportedLine line, Pair pair, String pointer) {
        var otherwise = line.kind().kind == SentRecap.Line.Kind.ADVICE ? pair.partner() : pair.employee();
        return faults.oneOf(line.by(), otherwise, both(pair), pointer + "/by")
                .map(by -> new SentRecap.Line(line.kind().kind, by, line.text()));
    }

    private List<ImportItem> notes(ConversationId id, Pair pair) {
        var notes = new ArrayList<ImportItem>();
        for (int number = 0; number < file.allNotes().size(); number++) {
            var note = file.allNotes().get(number);
            var name = derived(pair, "note/" + number, recordedAt());
            faults.oneOf(note.by(), pair.employee(), both(pair), at + "/notes/" + number + "/by")
                    .ifPresent(author -> notes.add(ImportItem.of(name, note(id, pair, author, note))));
        }
        return notes;
    }

    private Note note(ConversationId id, Pair pair, PersonId author, ImportedNote note) {
        var written = note.at() == null ? recordedAt() : millis(note.at());
        return new Note(id, pair.employee(), author, note.audience(), note.kind(), note.text(), written, written);
    }

    private List<ImportItem> steps(ConversationId id, Pair pair) {
        var steps = new ArrayList<ImportItem>();
        for (int number = 0; number < file.allSteps().size(); number++) {
            var step = file.allSteps().get(number);
            var pointer = at + "/steps/" + number;
            var name = derived(pair, "step/" + number, recordedAt());
            if (step.state() == Step.State.DROPPED
                    && (step.reason() == null || step.reason().isBlank())) {
                faults.add(pointer + "/reason", "not-blank", "A dropped step says why.");
            }
            faults.oneOf(step.who(), pair.employee(), both(pair), pointer + "/who")
                    .ifPresent(who -> steps.add(ImportItem.of(name, step(id, pair, who, step))));
        }
        return steps;
    }

    private Step step(ConversationId id, Pair pair, PersonId who, ImportedStep step) {
        var state = step.state() == null ? Step.State.OPEN : step.state();
        var ended = step.endedAt() == null ? recordedAt() : millis(step.endedAt());
        return new Step(
                id,
                pair.employee(),
                pair.employee(),
                new Step.Agreed(step.what(), who, step.by(), null),
                state,
                step.reason(),
                recordedAt(),
                state == Step.State.OPEN ? null : ended);
    }

    private static SentRecap.StepTaken taken(ImportItem item) {
        var step = Objects.requireNonNull(item.step());
        var agreed = step.agreed();
        return new SentRecap.StepTaken(
                item.name(),
                Objects.requireNonNullElse(agreed.what(), ""),
                agreed.who(),
                agreed.by(),
                null,
                step.state().written());
    }

    private Outline outline() {
        return new Outline(
                file.purpose(),
                file.allAgenda().stream()
                        .map(item -> new AgendaItem(item.topic().topic, item.text()))
                        .toList(),
                file.minutes() == null ? Outline.USUAL_MINUTES : file.minutes(),
                file.place() == null ? Place.SUGGESTED : file.place());
    }

    private List<Instant> offered() {
        return file.state() == ConversationState.PROPOSED
                ? Objects.requireNonNull(file.times()).stream()
                        .map(TalkCheck::millis)
                        .toList()
                : List.of(planned());
    }

    private Instant planned() {
        return millis(Objects.requireNonNull(file.scheduledAt()));
    }

    /** A week before the talk where the file does not say, and never in the future. */
    private Instant proposedAt() {
        if (file.proposedAt() != null) {
            return millis(file.proposedAt());
        }
        var week = offered().getFirst().minus(USUAL_NOTICE);
        return week.isBefore(now) ? week : now;
    }

    /** When what the file gives no time for was written down: at the talk, or as it was proposed. */
    private Instant recordedAt() {
        return switch (file.state()) {
            case HELD, RECAPPED -> file.heldAt() == null ? planned() : millis(file.heldAt());
            case DRAFT, PROPOSED, SCHEDULED, MISSED, CANCELLED -> proposedAt();
        };
    }

    /** The ref names it within its file; another file may use the same for a talk of others. */
    private String derived(Pair pair, String what, Instant time) {
        return Ids.derived(
                time,
                CurrentTenant.require().value(),
                pair.employee().value(),
                pair.partner().value(),
                file.ref(),
                what);
    }

    private static Instant millis(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS);
    }

    private static List<PersonId> both(Pair pair) {
        return List.of(pair.employee(), pair.partner());
    }
}
