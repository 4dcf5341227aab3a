package dev.cairn.gateway.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Writes what a body or a field looks like: its type, what is allowed, and a link to the shape it has. */
final class Shapes {

    private static final List<String> LIMITS =
            List.of("minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum", "pattern");

    private final String service;
    private final Html html;

    Shapes(String service, Html html) {
        this.service = service;
        this.html = html;
    }

    /** The shapes that a service's operations name, one under another. */
    void all(JsonNode schemas) {
        if (schemas.isEmpty()) {
            return;
        }
        html.element("h3", "Shapes");
        schemas.properties().stream().sorted(Map.Entry.comparingByKey()).forEach(schema -> {
            html.open("article", "id", anchor(schema.getKey())).element("h4", schema.getKey());
            fields(schema.getValue());
            html.close("article");
        });
    }

    private void fields(JsonNode schema) {
        if (!schema.has("properties")) {
            html.open("p");
            type(schema);
            html.close("p");
            return;
        }
        var required = StreamSupport.stream(schema.path("required").spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
        html.raw("<table><thead><tr><th>Field</th><th>Type</th><th>Needed</th></tr></thead><tbody>\n");
        schema.path("properties").properties().forEach(field -> {
            html.raw("<tr><td><code>").text(field.getKey()).raw("</code></td><td>");
            type(field.getValue());
            html.raw("</td><td>")
                    .text(required.contains(field.getKey()) ? "yes" : "")
                    .raw("</td></tr>\n");
        });
        html.raw("</tbody></table>\n");
    }

    /** The type of a field or a body, in a few words. */
    void type(JsonNode schema) {
        if (schema.has("$ref")) {
            var ref = schema.path("$ref").asString();
            var name = ref.substring(ref.lastIndexOf('/') + 1);
            html.link("#" + anchor(name), name);
        } else if (schema.has("items")) {
            html.text("list of ");
            type(schema.path("items"));
        } else if (schema.path("additionalProperties").isObject()) {
            html.text("by key: ");
            type(schema.path("additionalProperties"));
        } else {
            html.text(plain(schema));
        }
        html.text(limits(schema));
    }

    private static String plain(JsonNode schema) {
        if (schema.has("enum")) {
            return StreamSupport.stream(schema.path("enum").spliterator(), false)
                    .map(JsonNode::asString)
                    .collect(Collectors.joining(" | "));
        }
        var format = schema.path("format").asString("");
        return schema.path("type").asString("any") + (format.isEmpty() ? "" : " (" + format + ")");
    }

    private static String limits(JsonNode schema) {
        var limits = new ArrayList<String>();
        for (var limit : LIMITS) {
            var value = schema.path(limit).asString("");
            if (!value.isEmpty() && !value.equals("0")) {
                limits.add(limit + " " + value);
            }
        }
        return limits.isEmpty() ? "" : ", " + String.join(", ", limits);
    }

    private String anchor(String shape) {
        return service + "." + shape;
    }
}
