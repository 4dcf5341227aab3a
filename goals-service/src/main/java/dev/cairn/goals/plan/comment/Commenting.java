package dev.cairn.goals.plan.comment;

import dev.cairn.contracts.id.CommentId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.CommentState;
import dev.cairn.goals.plan.PlanReading;
import dev.cairn.goals.plan.PlanSight;
import dev.cairn.goals.plan.Reading;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Creation;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.platform.web.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The two sides of a plan commenting on what is shared of it. The owner reads all of it any time; the manager while the
 * part is shared with them, and from when the plan was handed over to them. To everybody else, and after that, a comment does not exist.
 */
@Component
public class Commenting {

    private final Documents<Comment> comments;
    private final PlanReading reading;
    private final Clock clock;

    Commenting(Store store, PlanReading reading, Clock clock) {
        this.comments = store.kind("plan_parts", "comment", Comment.class, comment -> comment.owner()
                .value());
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * What one side may read, oldest first.
     *
     * @param parts the names of the parts that may be commented on now
     */
    public record Said(List<String> parts, List<Stored<Comment>> comments) {}

    /** What one side may read of what was said; counts as a reading. What has no words left is left out. */
    public Said read(PersonId owner, PersonId side) {
        var sight = reading.read(owner, side, Reading.What.COMMENTS).orElseThrow(Problem::notFound);
        var all = comments.under(owner.value());
        var answered = all.stream()
                .map(Stored::body)
                .filter(comment -> !comment.first() && !comment.removed())
                .map(Comment::thread)
                .collect(Collectors.toSet());
        var before = all.stream()
                .map(Stored::body)
                .filter(comment -> comment.first() && comment.at().isBefore(sight.since()))
                .map(Comment::comment)
                .collect(Collectors.toSet());
        var shown = all.stream()
                .filter(stored -> sight.shows(stored.body().about().part()))
                .filter(stored -> !of(before, stored.body()))
                .filter(stored -> !stored.body().removed()
                        || answered.contains(stored.body().comment()))
                .toList();
        return new Said(sight.parts(), shown);
    }

    private static boolean of(Set<CommentId> threads, Comment comment) {
        return threads.contains(comment.thread());
    }

    /** Says something about a part that is shared. */
    public Stored<Comment> say(PersonId owner, PersonId by, String part, String text, Creation creation) {
        var sight = reading.sight(owner, by).filter(seen -> seen.shared(part)).orElseThrow(Problem::notFound);
        return add(new CommentId(creation.id("comment")), sight, by, part, text, null, creation);
    }

    /** Answers a first comment that is not resolved. */
    public Stored<Comment> answer(PersonId owner, PersonId by, CommentId to, String text, Creation creation) {
        var first = seen(owner, by, to).body();
        var part = first.about().part();
        var sight = reading.sight(owner, by).filter(seen -> seen.shared(part)).orElseThrow(Problem::notFound);
        if (first.state() == CommentState.RESOLVED) {
            throw Problem.conflict("comment-resolved", "It is resolved. Open it again to go on.");
        }
        return add(new CommentId(creation.id("answer")), sight, by, part, text, first.thread(), creation);
    }

    private Stored<Comment> add(
            CommentId id,
            PlanSight sight,
            PersonId by,
            String part,
            String text,
            @Nullable CommentId answers,
            Creation creation) {
        return comments.create(Comment.id(sight.owner(), id), creation, () -> {
            var about = new Comment.About(part, sight.copy().number(), answers);
            return new Comment(id, sight.owner(), about, by, text, CommentState.OPEN, clock.instant(), null)
                    .announced();
        });
    }

    /** Says it in other words; its author may say something again that was taken away. */
    public Stored<Comment> rewrite(PersonId owner, PersonId by, CommentId id, String text, IfMatch ifMatch) {
        return change(owner, by, id, ifMatch, comment -> comment.rewritten(by, text, clock.instant()));
    }

    public Stored<Comment> remove(PersonId owner, PersonId by, CommentId id, IfMatch ifMatch) {
        return change(owner, by, id, ifMatch, comment -> comment.withoutWords(by, clock.instant()));
    }

    /** Settles a first comment with all that answers it. */
    public Stored<Comment> settle(PersonId owner, PersonId by, CommentId id, CommentState state, IfMatch ifMatch) {
        return change(owner, by, id, ifMatch, comment -> {
            if (!comment.first()) {
                throw Problem.notFound();
            }
            return comment.settled(state);
        });
    }

    private Stored<Comment> change(
            PersonId owner, PersonId by, CommentId id, IfMatch ifMatch, UnaryOperator<Comment> change) {
        seen(owner, by, id);
        return comments.change(Comment.id(owner, id), stored -> {
                    var after = change.apply(stored.body());
                    ifMatch.require(stored.version());
                    return after.equals(stored.body()) ? Change.to(after) : after.announced();
                })
                .orElseThrow(Problem::notFound);
    }

    /** When the thread of a comment was begun. */
    private Instant begun(PersonId owner, Comment comment) {
        return comment.first()
                ? comment.at()
                : comments.find(Comment.id(owner, comment.thread()))
                        .map(first -> first.body().at())
                        .orElse(comment.at());
    }

    private Stored<Comment> seen(PersonId owner, PersonId by, CommentId id) {
        var sight = reading.sight(owner, by).orElseThrow(Problem::notFound);
        return comments.find(Comment.id(owner, id))
                .filter(stored -> sight.shows(stored.body().about().part()))
                .filter(stored -> !begun(owner, stored.body()).isBefore(sight.since()))
                .filter(stored -> !stored.body().removed()
                        || stored.body().first()
                        || stored.body().by().equals(by))
                .orElseThrow(Problem::notFound);
    }
}
