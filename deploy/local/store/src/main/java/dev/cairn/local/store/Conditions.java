package dev.cairn.local.store;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Rewrites a query so that its conditions can be seen: {@code $and} and {@code $eq} are resolved where that says the same. */
final class Conditions {

    private static final String AND = "$and";
    private static final String EQ = "$eq";

    private final Document merged = new Document();
    private final List<Object> rest = new ArrayList<>();

    private Conditions() {}

    /** The same query with the conditions of nested {@code $and}s beside the others; those that collide stay in an {@code $and}. */
    static Document flat(Document query) {
        Conditions conditions = new Conditions();
        conditions.addAll(query);
        if (!conditions.rest.isEmpty()) {
            conditions.merged.put(AND, conditions.rest);
        }
        return conditions.merged;
    }

    private void addAll(Document query) {
        query.forEach((field, condition) -> {
            if (field.equals(AND) && isListOfDocuments(condition)) {
                ((Collection<?>) condition).forEach(part -> addAll((Document) part));
            } else {
                add(field, plain(condition));
            }
        });
    }

    private void add(String field, Object condition) {
        if (!merged.containsKey(field)) {
            merged.put(field, condition);
        } else if (field.equals("_id") && canJoin(merged.get(field), condition)) {
            Document joined = ((Document) merged.get(field)).clone();
            joined.putAll((Document) condition);
            merged.put(field, joined);
        } else {
            rest.add(new Document(field, condition));
        }
    }

    private static Object plain(Object condition) {
        if (condition instanceof Document operators && operators.size() == 1 && operators.containsKey(EQ)) {
            Object value = operators.get(EQ);
            boolean simple = value != null && !(value instanceof Document) && !(value instanceof Collection);
            return simple && !(value instanceof BsonRegularExpression) ? value : condition;
        }
        return condition;
    }

    private static boolean canJoin(Object one, Object other) {
        return one instanceof Document left
                && other instanceof Document right
                && IdRange.OPERATORS.containsAll(left.keySet())
                && IdRange.OPERATORS.containsAll(right.keySet())
                && Collections.disjoint(left.keySet(), right.keySet());
    }

    private static boolean isListOfDocuments(Object value) {
        return value instanceof Collection<?> parts
                && !parts.isEmpty()
                && parts.stream().allMatch(Document.class::isInstance);
    }
}
