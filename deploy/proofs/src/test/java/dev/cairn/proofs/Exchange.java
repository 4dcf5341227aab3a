package dev.cairn.proofs;

import dev.cairn.local.client.Browser;
import dev.cairn.local.client.Reply;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request of a walk, to be sent again by somebody else.
 *
 * @param path with the query
 * @param headers those that a change depends on
 */
record Exchange(
        String method,
        String path,
        Map<String, String> headers,
        @Nullable String body) {

    private static final Pattern ID = Pattern.compile("\\b0[0-9a-hjkmnp-tv-z]{25}\\b");
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    static Exchange of(@Nullable String body, Reply reply) {
        var request = reply.raw().request();
        var uri = request.uri();
        var path = uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
        var headers = new TreeMap<String, String>();
        Stream.of("If-Match", "Idempotency-Key", "Accept")
                .forEach(name -> request.headers().firstValue(name).ifPresent(value -> headers.put(name, value)));
        return new Exchange(request.method(), path, headers, body);
    }

    boolean isRead() {
        return method.equals("GET");
    }

    /** Whether it is about something that the walk made, rather than about whoever asks. */
    boolean namesSomething() {
        return ID.matcher(path + " " + body).find();
    }

    /** The same about things that never existed. */
    Exchange ofNothing() {
        Map<String, String> invented = ID.matcher(path + " " + body)
                .results()
                .map(MatchResult::group)
                .distinct()
                .collect(Collectors.toMap(id -> id, id -> invent()));
        return new Exchange(method, replaced(path, invented), headers, body == null ? null : replaced(body, invented));
    }

    private static String replaced(String text, Map<String, String> invented) {
        return ID.matcher(text).replaceAll(id -> invented.get(id.group()));
    }

    private static String invent() {
        return "0"
                + ThreadLocalRandom.current()
                        .ints(25, 0, ALPHABET.length())
                        .mapToObj(n -> ALPHABET.substring(n, n + 1))
                        .collect(Collectors.joining());
    }

    Answer by(Browser browser) {
        var reply = browser.send(method, path, body, headers);
        return new Answer(reply.status(), ID.matcher(reply.text()).replaceAll("some-id"));
    }

    /** What was answered, ids aside. */
    record Answer(int status, String body) {}

    @Override
    public String toString() {
        return method + " " + path;
    }
}
