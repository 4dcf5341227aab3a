package dev.cairn.platform.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The version that a change is meant for (RFC 9110, 13.1.1). A controller takes it as an argument; 428 without the
 * header, 400 for a form that we never gave out.
 */
public record IfMatch(long version) {

    private static final Pattern FORM = Pattern.compile("\"(\\d{1,18})\"");

    /** The version that a header names; 428 where there is none, 400 for a form that we never gave out. */
    public static IfMatch parse(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new Problem(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "if-match-required",
                    "Send If-Match with the ETag that you last saw, so that nobody's change is lost.");
        }
        var match = FORM.matcher(header.strip());
        if (!match.matches()) {
            throw new Problem(HttpStatus.BAD_REQUEST, "if-match-malformed", "If-Match is one ETag as we gave it out.");
        }
        return new IfMatch(Long.parseLong(match.group(1)));
    }

    /** Goes on only where the present version is the one that was meant. */
    public void require(long present) {
        if (present != version) {
            throw changedMeanwhile();
        }
    }

    /** The ETag of a version. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /** The problem of a lost race. */
    public static Problem changedMeanwhile() {
        return new Problem(
                HttpStatus.PRECONDITION_FAILED,
                "changed-meanwhile",
                "It was changed meanwhile. Read it again and decide which words stay.");
    }
}
