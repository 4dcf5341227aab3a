package dev.cairn.testkit;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered. */
public record Answer(int status, String text, HttpResponse<String> raw) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The body as JSON. */
    public JsonNode json() {
        return JSON.readTree(text);
    }

    /** A value of the body by JSON pointer, as text. */
    public String at(String pointer) {
        return json().at(pointer).asString();
    }

    public String etag() {
        return raw.headers().firstValue("ETag").orElse("");
    }

    /** Goes on only with this status; a failure shows the body. */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError("expected " + expected + ", got " + status + " from "
                    + raw.request().method() + " " + raw.uri().getPath() + ": " + text);
        }
        return this;
    }
}
