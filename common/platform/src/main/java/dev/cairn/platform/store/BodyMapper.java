package dev.cairn.platform.store;

import dev.cairn.platform.crypto.KeyRing;
import dev.cairn.platform.tenancy.CurrentTenant;
import java.util.function.Function;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** Writes a record as a document and back, its words sealed in between. */
final class BodyMapper<T> {

    private final Class<T> type;
    private final String collection;
    private final Function<T, String> subject;
    private final SealedParts sealed;
    private final MongoConverter converter;
    private final KeyRing keys;

    BodyMapper(Class<T> type, String collection, Function<T, String> subject, MongoConverter converter, KeyRing keys) {
        this.type = type;
        this.collection = collection;
        this.subject = subject;
        this.sealed = SealedParts.of(type);
        this.converter = converter;
        this.keys = keys;
    }

    /** The fields {@code body} and, where words are in it, {@code subject}. */
    Document written(String id, T body) {
        var fields = new Document();
        converter.write(body, fields);
        fields.remove("_class");
        var document = new Document("body", fields);
        if (!sealed.none()) {
            var whose = subject.apply(body);
            var seal = new Seal(keys.of(CurrentTenant.require(), whose), place(id));
            sealed.replace(fields, seal::sealed);
            document.append("subject", whose);
        }
        return document;
    }

    T read(Document document) {
        var fields = document.get("body", Document.class);
        if (!sealed.none()) {
            open(fields, document.getString("_id"), document.getString("subject"));
        }
        return converter.read(type, fields);
    }

    /** Whether what is sealed for a subject can be opened now; null for what holds no words. */
    boolean opens(@Nullable String whose) {
        return whose == null || keys.existing(CurrentTenant.require(), whose).isPresent();
    }

    private void open(Document fields, String id, String whose) {
        var key = keys.existing(CurrentTenant.require(), whose);
        if (key.isEmpty()) {
            sealed.replace(fields, (value, path) -> null);
            return;
        }
        var seal = new Seal(key.get(), place(id));
        sealed.replace(fields, (value, path) -> seal.opened((Binary) value, path));
    }

    private String place(String id) {
        return CurrentTenant.require().value() + "/" + collection + "/" + id;
    }
}
