package dev.cairn.gateway.reference;

import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Writes the operations of one service, folded up, each with its parameters, body and answers. */
final class Operations {

    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch");

    private final String service;
    private final Html html;
    private final Shapes shapes;

    Operations(String service, Html html) {
        this.service = service;
        this.html = html;
        this.shapes = new Shapes(service, html);
    }

    /** All that is reached through the gateway, and the shapes they name. */
    void all(JsonNode document) {
        document.path("paths").properties().stream()
                .filter(path -> path.getKey().startsWith("/api/"))
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> VERBS.contains(operation.getKey()))
                        .forEach(operation -> one(operation.getKey(), path.getKey(), operation.getValue())));
        shapes.all(document.path("components").path("schemas"));
    }

    private void one(String verb, String path, JsonNode operation) {
        var name = operation.path("operationId").asString("");
        html.open("details", "id", service + "." + name)
                .open("summary")
                .element("b", verb.toUpperCase(Locale.ROOT))
                .element("code", path)
                .element("span", name)
                .close("summary");
        parameters(operation.path("parameters"));
        body(operation.path("requestBody"));
        answers(operation.path("responses"));
        html.close("details");
    }

    private void parameters(JsonNode parameters) {
        if (parameters.isEmpty()) {
            return;
        }
        html.element("h4", "Parameters")
                .raw("<table><thead><tr><th>Name</th><th>In</th><th>Type</th><th>Needed</th><th></th></tr></thead>\n")
                .open("tbody");
        for (var parameter : parameters) {
            html.raw("<tr><td><code>")
                    .text(parameter.path("name").asString(""))
                    .raw("</code></td><td>")
                    .text(parameter.path("in").asString(""))
                    .raw("</td><td>");
            shapes.type(parameter.path("schema"));
            html.raw("</td><td>")
                    .text(parameter.path("required").asBoolean(false) ? "yes" : "")
                    .raw("</td><td>")
                    .text(parameter.path("description").asString(""))
                    .raw("</td></tr>\n");
        }
        html.raw("</tbody></table>\n");
    }

    private void body(JsonNode body) {
        if (body.has("content")) {
            html.element("h4", "Body");
            content(body.path("content"));
        }
    }

    private void answers(JsonNode answers) {
        html.element("h4", "Answers").open("ul");
        answers.properties().forEach(answer -> {
            html.open("li")
                    .element("b", answer.getKey())
                    .text(answer.getValue().path("description").asString(""));
            content(answer.getValue().path("content"));
            html.close("li");
        });
        html.close("ul");
    }

    private void content(JsonNode content) {
        content.properties().forEach(kind -> {
            html.open("p").element("code", kind.getKey());
            shapes.type(kind.getValue().path("schema"));
            html.close("p");
        });
    }
}
