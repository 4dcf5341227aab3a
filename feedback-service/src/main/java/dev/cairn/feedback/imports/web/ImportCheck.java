package dev.cairn.feedback.imports.web;

import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.FeedbackId;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.feedback.Feedback;
import dev.cairn.feedback.imports.ImportItem;
import dev.cairn.feedback.imports.web.ConversationImportRequest.ImportedAnswer;
import dev.cairn.feedback.imports.web.ConversationImportRequest.ImportedFeedback;
import dev.cairn.feedback.imports.web.ConversationImportRequest.ImportedTalk;
import dev.cairn.platform.tenancy.CurrentTenant;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks a file as a whole, with its own dates as now. All faults are found at once. */
final class ImportCheck {

    private final ConversationImportRequest file;
    private final Faults faults;
    private final Instant now;
    private final Map<String, ConversationId> talks = new HashMap<>();

    ImportCheck(ConversationImportRequest file, Faults faults, Instant now) {
        this.file = file;
        this.faults = faults;
        this.now = now;
    }

    /** All keys of people that a file names. */
    static List<String> keys(ConversationImportRequest file) {
        var ofTalks = file.conversations().stream().flatMap(ImportCheck::keys);
        var ofFeedback = feedback(file).stream().flatMap(given -> Stream.of(given.writer(), given.receiver()));
        return Stream.concat(ofTalks, ofFeedback).distinct().toList();
    }

    private static Stream<String> keys(ImportedTalk talk) {
        var pair = Stream.concat(Stream.of(talk.employee(), talk.partner()), Stream.ofNullable(talk.proposedBy()));
        var authors = Stream.concat(
                talk.allNotes().stream().map(ConversationImportRequest.ImportedNote::by),
                talk.allSteps().stream().map(ConversationImportRequest.ImportedStep::who));
        var lines = Stream.ofNullable(talk.recap())
                .flatMap(recap -> recap.lines().stream())
                .flatMap(line -> Stream.ofNullable(line.by()));
        return Stream.of(pair, authors, lines).flatMap(keys -> keys);
    }

    /** What the file is made of, in the order in which it goes to its places; to be used only without faults. */
    List<ImportItem> items() {
        var items = new ArrayList<ImportItem>();
        var refs = new HashSet<String>();
        for (int number = 0; number < file.conversations().size(); number++) {
            var talk = file.conversations().get(number);
            var at = "/conversations/" + number;
            if (!refs.add(talk.ref())) {
                faults.add(at + "/ref", "duplicate", "A talk with this ref stands above already.");
            }
            var own = new Faults(faults.people());
            var made = new TalkCheck(talk, at, own, now).items();
            made.forEach(item -> remember(talk.ref(), item));
            items.addAll(made);
            faults.addAll(own);
        }
        for (int number = 0; number < feedback(file).size(); number++) {
            given(feedback(file).get(number), "/feedback/" + number, items);
        }
        return items;
    }

    private void remember(String ref, ImportItem item) {
        if (item.talk() != null) {
            talks.put(ref, item.talk().conversation());
        }
    }

    private void given(ImportedFeedback given, String at, List<ImportItem> items) {
        var writer = faults.person(given.writer(), at + "/writer");
        var receiver = faults.person(given.receiver(), at + "/receiver");
        if (given.conversation() != null && !named(given.conversation())) {
            faults.add(at + "/conversation", "unknown-conversation", "No talk in this file has this ref.");
        }
        if (writer.isPresent() && writer.equals(receiver)) {
            faults.add(at + "/receiver", "same-person", "Feedback goes to somebody else.");
        }
        if (writer.isPresent() && receiver.isPresent()) {
            items.add(ImportItem.of(feedback(given, writer.get(), receiver.get())));
        }
    }

    private boolean named(String ref) {
        return file.conversations().stream().anyMatch(talk -> talk.ref().equals(ref));
    }

    private Feedback feedback(ImportedFeedback given, PersonId writer, PersonId receiver) {
        var at = given.givenAt().truncatedTo(ChronoUnit.MILLIS);
        var id = Ids.derived(
                at, CurrentTenant.require().value(), writer.value(), receiver.value(), given.ref(), "feedback-import");
        var seen = new Feedback.Observation(
                given.competency(),
                given.situation(),
                given.behaviour(),
                given.impact(),
                given.keep(),
                given.attempt(),
                Boolean.TRUE.equals(given.heardFromOthers()));
        var talk = given.conversation() == null ? null : talks.get(given.conversation());
        return new Feedback(new FeedbackId(id), writer, receiver, talk, seen, at, answer(given.answer()), true);
    }

    private static Feedback.@Nullable Answer answer(@Nullable ImportedAnswer answer) {
        return answer == null
                ? null
                : new Feedback.Answer(answer.kind(), answer.text(), answer.at().truncatedTo(ChronoUnit.MILLIS));
    }

    private static List<ImportedFeedback> feedback(ConversationImportRequest file) {
        return Objects.requireNonNullElse(file.feedback(), List.of());
    }
}
