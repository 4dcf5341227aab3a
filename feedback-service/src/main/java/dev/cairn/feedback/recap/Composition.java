package dev.cairn.feedback.recap;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.conversation.Pair;
import dev.cairn.feedback.conversation.SentRecap.Line;
import dev.cairn.feedback.conversation.SentRecap.StepTaken;
import dev.cairn.feedback.conversation.SentRecap.Thanks;
import dev.cairn.feedback.note.Note;
import dev.cairn.feedback.step.Step;
import dev.cairn.platform.store.Stored;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts a recap together: decisions first, then advice, then what else was noted, each in the order in which it was written
 * down. Only shared notes go in, and thanks stay with whoever wrote them.
 */
final class Composition {

    private final Pair pair;
    private final List<Stored<Note>> shared;
    private final List<Stored<Step>> steps;

    Composition(Pair pair, List<Stored<Note>> notes, List<Stored<Step>> steps) {
        this.pair = pair;
        this.shared = notes.stream().filter(note -> note.body().shared()).toList();
        this.steps = steps;
    }

    /** The lines of all notes, as far as these were written by then; null for all. */
    List<Line> linesUpTo(@Nullable Instant upTo) {
        return lines(note -> upTo == null || !note.changedAt().isAfter(upTo));
    }

    /** The lines of notes written or changed after that; null for all. */
    List<Line> linesSince(@Nullable Instant upTo) {
        return lines(note -> upTo == null || note.changedAt().isAfter(upTo));
    }

    /**
     * The lines as the writer may keep them: a line that says to be the other's stays so as long as it has the other's very words,
     * or had them at the last edit. Where they were changed it is a note of the writer.
     */
    List<Line> attributed(List<Line> lines, PersonId writer, List<Line> before) {
        var written = Stream.concat(linesUpTo(null).stream(), before.stream()).collect(Collectors.toSet());
        return lines.stream()
                .map(line -> line.by().equals(writer) || written.contains(line)
                        ? line
                        : new Line(Line.Kind.NOTE, writer, line.text()))
                .toList();
    }

    /** When the newest note was written or changed; null where there is none. */
    @Nullable
    Instant newest() {
        return shared.stream()
                .map(note -> note.body().changedAt())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<Line> lines(Predicate<Note> which) {
        return shared.stream()
                .map(Stored::body)
                .filter(which)
                .flatMap(note -> Stream.ofNullable(line(note)))
                .sorted(Comparator.comparing(Line::kind, Comparator.comparingInt(Composition::rank)))
                .toList();
    }

    /** Both sides' thanks: the employee's as edited (blank for none), else as noted; the partner's always as noted. */
    Thanks thanks(@Nullable String edited) {
        var own = edited == null ? thanksOf(pair.employee()) : edited.isBlank() ? null : edited;
        return new Thanks(own, thanksOf(pair.partner()));
    }

    List<StepTaken> steps() {
        return steps.stream().map(Composition::taken).toList();
    }

    private @Nullable String thanksOf(PersonId person) {
        var said = shared.stream()
                .map(Stored::body)
                .filter(note -> note.kind() == Note.Kind.THANKS && note.author().equals(person))
                .map(Note::text)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return said.isEmpty() ? null : said;
    }

    private static @Nullable Line line(Note note) {
        var text = note.text();
        if (text == null) {
            return null;
        }
        return switch (note.kind()) {
            case NOTE -> new Line(Line.Kind.NOTE, note.author(), text);
            case ADVICE -> new Line(Line.Kind.ADVICE, note.author(), text);
            case DECISION -> new Line(Line.Kind.DECISION, note.author(), text);
            case THANKS -> null;
        };
    }

    private static int rank(Line.Kind kind) {
        return switch (kind) {
            case DECISION -> 0;
            case ADVICE -> 1;
            case NOTE -> 2;
        };
    }

    private static StepTaken taken(Stored<Step> stored) {
        var agreed = stored.body().agreed();
        return new StepTaken(
                stored.name(),
                Objects.requireNonNullElse(agreed.what(), ""),
                agreed.who(),
                agreed.by(),
                agreed.goal(),
                stored.body().state().written());
    }
}
