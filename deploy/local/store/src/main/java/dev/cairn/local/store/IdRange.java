package dev.cairn.local.store;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A range of text keys, both ends included. It may hold a little more than the query asks for (excluded ends, further
 * conditions), never less.
 */
record IdRange(@Nullable String from, @Nullable String to) {

    static final Set<String> OPERATORS = Set.of("$gt", "$gte", "$lt", "$lte");
    static final IdRange ALL = new IdRange(null, null);

    private static final Pattern PREFIX = Pattern.compile("\\^(?:\\\\Q)?([\\w/:@ -]+)(?:\\\\E)?.*", Pattern.DOTALL);
    private static final Pattern QUANTIFIED_OR_ALTERNATIVE = Pattern.compile(".*[|?*{].*", Pattern.DOTALL);

    /** The range that the conditions on {@code _id} name, if they name one of texts. */
    static Optional<IdRange> of(Document conditions) {
        Object condition = conditions.get("_id");
        if (BsonRegularExpression.isRegularExpression(condition)) {
            return ofPrefix(BsonRegularExpression.convertToRegularExpression(condition));
        }
        if (!(condition instanceof Document operators)) {
            return Optional.empty();
        }
        String from = text(operators, "$gt", "$gte");
        String to = text(operators, "$lt", "$lte");
        return from == null && to == null ? Optional.empty() : Optional.of(new IdRange(from, to));
    }

    private static @Nullable String text(Document operators, String strict, String inclusive) {
        if (operators.get(strict) instanceof String value) {
            return value;
        }
        return operators.get(inclusive) instanceof String value ? value : null;
    }

    private static Optional<IdRange> ofPrefix(BsonRegularExpression expression) {
        boolean plain =
                expression.getOptions() == null || expression.getOptions().isEmpty();
        Matcher matcher = PREFIX.matcher(expression.getPattern());
        if (!plain
                || !matcher.matches()
                || QUANTIFIED_OR_ALTERNATIVE.matcher(expression.getPattern()).matches()) {
            return Optional.empty();
        }
        String prefix = matcher.group(1);
        return Optional.of(new IdRange(prefix, prefix + Character.MAX_VALUE));
    }

    /** The documents of the range by their keys, read as they are asked for. */
    Stream<Document> stream(MVMap<Object, Document> documents, boolean descending) {
        Cursor<Object, Document> cursor =
                descending ? documents.cursor(to, from, true) : documents.cursor(from, to, false);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(cursor, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .filter(String.class::isInstance)
                .map(key -> cursor.getValue());
    }
}
