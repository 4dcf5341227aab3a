package dev.cairn.goals.overview;

import dev.cairn.contracts.id.CommentId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.CommentState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the two sides of a plan said about it, without words. */
record PlanTalk(List<Remark> remarks) {

    static final PlanTalk NONE = new PlanTalk(List.of());

    private static final int KEPT = 60;

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
        return new PlanTalk(merged.stream()
                .sorted(Comparator.comparing(Remark::at).reversed())
                .limit(KEPT)
                .toList());
    }

    /** What was said last in each open thread in which the owner, or else the manager, is to answer. */
    Stream<Remark> unanswered(PersonId owner, boolean byOwner) {
        return remarks.stream()
                .filter(remark -> remark.first() && remark.state() == CommentState.OPEN)
                .flatMap(first -> remarks.stream()
                        .filter(remark -> remark.thread().equals(first.comment()) && !remark.removed())
                        .max(Comparator.comparing(Remark::at).thenComparing(Remark::sequence))
                        .stream())
                .filter(last -> last.by().equals(owner) != byOwner);
    }
}
