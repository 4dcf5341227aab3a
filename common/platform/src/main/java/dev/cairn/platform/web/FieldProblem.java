package dev.cairn.platform.web;

import java.util.Map;

/**
 * What is wrong with one field.
 *
 * @param pointer where, as a JSON pointer (RFC 6901)
 * @param code what, for the portal to word
 * @param detail what and what was expected, in English
 */
public record FieldProblem(String pointer, String code, String detail, Map<String, Object> params) {

    public FieldProblem(String pointer, String code, String detail) {
        this(pointer, code, detail, Map.of());
    }
}
