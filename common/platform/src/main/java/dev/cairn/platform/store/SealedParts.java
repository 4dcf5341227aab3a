package dev.cairn.platform.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Where in a stored record the words are: found once a type, by walking its components. */
final class SealedParts {

    private record Part(
            String field, boolean words, @Nullable SealedParts within, boolean map) {}

    private final List<Part> parts = new ArrayList<>();

    private SealedParts() {}

    static SealedParts of(Class<?> type) {
        var found = new SealedParts();
        for (var component : type.getRecordComponents()) {
            found.add(component);
        }
        return found;
    }

    boolean none() {
        return parts.isEmpty();
    }

    private void add(RecordComponent component) {
        var field = component.getName().equals("id") ? "_id" : component.getName();
        if (component.isAnnotationPresent(Words.class)) {
            parts.add(new Part(field, true, null, false));
            return;
        }
        var nested = nestedRecord(component.getGenericType());
        if (nested != null) {
            var within = of(nested);
            if (!within.none()) {
                parts.add(new Part(field, false, within, Map.class.isAssignableFrom(component.getType())));
            }
        }
    }

    private static @Nullable Class<?> nestedRecord(Type type) {
        if (type instanceof Class<?> plain) {
            return plain.isRecord() ? plain : null;
        }
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            return nestedRecord(arguments[arguments.length - 1]);
        }
        return null;
    }

    /** Replaces every value that is words by what the function makes of it; a null result removes the field. */
    void replace(Document document, BiFunction<Object, String, @Nullable Object> function) {
        replace(document, "", function);
    }

    private void replace(Document document, String path, BiFunction<Object, String, @Nullable Object> function) {
        for (var part : parts) {
            var value = document.get(part.field());
            if (value == null) {
                continue;
            }
            var at = path + "/" + part.field();
            if (part.words()) {
                put(document, part.field(), function.apply(value, at));
            } else if (part.within() != null) {
                nested(value, part.map()).forEach(child -> part.within().replace(child, at, function));
            }
        }
    }

    private static Collection<Document> nested(Object value, boolean map) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(Document.class::cast).toList();
        }
        var one = (Document) value;
        return map ? one.values().stream().map(Document.class::cast).toList() : List.of(one);
    }

    private static void put(Document document, String field, @Nullable Object value) {
        if (value == null) {
            document.remove(field);
        } else {
            document.put(field, value);
        }
    }
}
