package dev.cairn.gateway.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** What bodies may be: JSON everywhere, a table where people are imported, and no larger than that place needs. */
final class Bodies {

    private static final Set<String> IMPORTS =
            Set.of("people-imports", "plan-imports", "conversation-imports", "check-in-imports");
    private static final Set<String> TABLES = Set.of("people-imports");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv");

    private final LimitProperties limits;

    Bodies(LimitProperties limits) {
        this.limits = limits;
    }

    /** The largest body, in bytes, for that part of the API. */
    long largest(String segment) {
        return IMPORTS.contains(segment)
                ? limits.imported().toBytes()
                : limits.body().toBytes();
    }

    /** Whether the request has no body, or one of a kind that this part of the API takes. */
    boolean isOfAKindFor(HttpServletRequest request, String segment) {
        var declared = request.getContentType();
        return declared == null ? !hasBody(request) : isAllowed(declared, segment);
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private static boolean isAllowed(@Nullable String declared, String segment) {
        try {
            var type = MediaType.parseMediaType(String.valueOf(declared));
            return isUtf8(type)
                    && (MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type)
                            || TABLES.contains(segment) && CSV.equalsTypeAndSubtype(type));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    /** A table's encoding is checked where it is read, so that its fault can be shown; JSON is UTF-8. */
    private static boolean isUtf8(MediaType type) {
        var charset = type.getCharset();
        return charset == null || charset.equals(StandardCharsets.UTF_8) || CSV.equalsTypeAndSubtype(type);
    }
}
