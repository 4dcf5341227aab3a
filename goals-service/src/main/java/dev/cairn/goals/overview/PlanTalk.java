package dev.cairn.goals.overview;

import dev.cairn.contracts.id.AskId;
import dev.cairn.contracts.id.CommentId;
import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.CommentState;
import dev.cairn.contracts.plan.PublicAsk;
import dev.cairn.contracts.plan.PublicPlan;
import dev.cairn.contracts.plan.SupportAnswer;
import dev.cairn.contracts.plan.SupportKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the two sides of a plan said about it, without words. */
record PlanTalk(List<Remark> remarks, List<Answer> answers) {

    static final PlanTalk NONE = new PlanTalk(List.of(), List.of());

    private static final int KEPT = 60;
    private static final int ANSWERS_KEPT = 200;

    /**
     * A comment.
     *
     * @param thread the comment that it answers, or itself
     * @param part what it is about, by its name in the plan
     */
    record Remark(
            CommentId comment,
            CommentId thread,
            String part,
            PersonId by,
            CommentState state,
            boolean removed,
            Instant at,
            long sequence) {

        private boolean first() {
            return comment.equals(thread);
        }
    }

    /**
     * What the manager answered to something asked for.
     *
     * @param wording of what was asked then
     */
    record Answer(
            GoalId goal,
            AskId ask,
            SupportKind kind,
            int wording,
            SupportAnswer answer,
            @Nullable LocalDate on,
            PersonId by,
            Instant at,
            @Nullable LocalDate keptOn,
            long sequence) {

        /** Whether a manager knows of it: what was granted is kept in sight. */
        private boolean knownTo(PersonId manager, PublicPlan plan) {
            return answer == SupportAnswer.GRANTED || plan.tells(manager, at);
        }

        private boolean about(GoalId other, PublicAsk asked) {
            return goal.equals(other) && ask.equals(asked.ask()) && wording == asked.wording();
        }
    }

    PlanTalk with(Remark remark) {
        var known = remarks.stream()
                .filter(other -> other.comment().equals(remark.comment()))
                .findFirst();
        if (known.isPresent() && known.get().sequence() >= remark.sequence()) {
            return this;
        }
        var merged = new ArrayList<>(remarks);
        known.ifPresent(merged::remove);
        merged.add(remark);
        var newest = merged.stream()
                .sorted(Comparator.comparing(Remark::at).reversed())
                .limit(KEPT)
                .toList();
        return new PlanTalk(newest, answers);
    }

    PlanTalk with(Answer answer) {
        var known = answers.stream()
                .filter(other ->
                        other.goal().equals(answer.goal()) && other.ask().equals(answer.ask()))
                .findFirst();
        if (known.isPresent() && known.get().sequence() >= answer.sequence()) {
            return this;
        }
        var merged = new ArrayList<>(answers);
        known.ifPresent(merged::remove);
        merged.add(answer);
        var newest = merged.stream()
                .sorted(Comparator.comparing(Answer::at).reversed())
                .limit(ANSWERS_KEPT)
                .toList();
        return new PlanTalk(remarks, newest);
    }

    /** How many things that open goals need have no answer in their present words that a manager knows of. */
    int unanswered(PublicPlan plan, PersonId manager) {
        return (int) plan.goals().stream()
                .filter(goal -> goal.status().open())
                .flatMap(goal -> goal.asked().stream().filter(asked -> answers.stream()
                        .filter(answer -> answer.knownTo(manager, plan))
                        .noneMatch(answer -> answer.about(goal.goal(), asked))))
                .count();
    }

    /** What somebody granted, is still asked for, and was not seen to be kept; the first due first. */
    List<Answer> promises(PublicPlan plan, PersonId by) {
        return plan.goals().stream()
                .flatMap(goal -> goal.asked().stream().flatMap(asked -> answers.stream()
                        .filter(answer -> answer.goal().equals(goal.goal())
                                && answer.ask().equals(asked.ask()))))
                .filter(answer -> answer.answer() == SupportAnswer.GRANTED)
                .filter(answer -> answer.keptOn() == null && answer.by().equals(by))
                .sorted(Comparator.comparing(Answer::on, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** What was said last in each open thread in which the manager is to answer, from when they were given sight. */
    Stream<Remark> toAnswerBy(PersonId manager, PublicPlan plan) {
        return lastSaid(first -> plan.tells(manager, first.at()))
                .filter(last -> last.by().equals(plan.owner()));
    }

    /** The same for the owner. */
    Stream<Remark> toAnswerByOwner(PersonId owner) {
        return lastSaid(first -> true).filter(last -> !last.by().equals(owner));
    }

    private Stream<Remark> lastSaid(Predicate<Remark> threads) {
        return remarks.stream()
                .filter(remark -> remark.first() && remark.state() == CommentState.OPEN)
                .filter(threads)
                .flatMap(first -> remarks.stream()
                        .filter(remark -> remark.thread().equals(first.comment()) && !remark.removed())
                        .max(Comparator.comparing(Remark::at).thenComparing(Remark::sequence))
                        .stream());
    }
}
