package dev.cairn.local.client;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the platform answered. */
public record Reply(HttpResponse<String> raw) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public int status() {
        return raw.statusCode();
    }

    public String text() {
        return raw.body();
    }

    public JsonNode json() {
        return JSON.readTree(raw.body());
    }

    /** A value of the body by JSON pointer, as text; empty where there is none. */
    public String at(String pointer) {
        var found = json().at(pointer);
        return found.isMissingNode() || found.isNull() ? "" : found.asString();
    }

    public String etag() {
        return raw.headers().firstValue("ETag").orElse("");
    }

    /**
     * Goes on only with this status.
     *
     * @throws Unexpected with the request and what was answered
     */
    public Reply expect(int status) {
        if (status() != status) {
            throw new Unexpected(this, status);
        }
        return this;
    }

    /** An answer other than expected. */
    public static final class Unexpected extends RuntimeException {

        private static final int SHOWN = 600;

        Unexpected(Reply reply, int expected) {
            super(reply.raw.request().method() + " " + reply.raw.uri() + ": expected " + expected + ", got "
                    + reply.status() + " "
                    + reply.text().substring(0, Math.min(SHOWN, reply.text().length())));
        }
    }
}
