package dev.cairn.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A tenant: 24 characters of [a-z2-7], a fixed length so that no database name is the beginning of another. */
public record TenantId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[a-z2-7]{24}");

    @JsonCreator
    public TenantId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a tenant id: '" + value + "', expected 24 characters of [a-z2-7]");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
