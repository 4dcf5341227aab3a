package dev.cairn.platform.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * Why a request was not carried out: what a client gets as {@code application/problem+json} (RFC 9457). The portal words
 * it by its code and parameters; {@code detail} is English, for programs and people who read logs, and never repeats
 * what a person typed.
 */
public class Problem extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final Map<String, Object> params;
    private final List<FieldProblem> errors;

    public Problem(HttpStatus status, String code, String detail) {
        this(status, code, detail, Map.of(), List.of());
    }

    public Problem(HttpStatus status, String code, String detail, Map<String, Object> params) {
        this(status, code, detail, params, List.of());
    }

    public Problem(
            HttpStatus status, String code, String detail, Map<String, Object> params, List<FieldProblem> errors) {
        super(detail);
        this.status = status;
        this.code = code;
        this.params = Map.copyOf(params);
        this.errors = List.copyOf(errors);
    }

    /** What does not exist, or may not be seen: the two answer alike. */
    public static Problem notFound() {
        return new Problem(HttpStatus.NOT_FOUND, "not-found", "There is nothing here that you may see.");
    }

    /** What may be seen, but not done by this person. */
    public static Problem notAllowed(String detail) {
        return new Problem(HttpStatus.FORBIDDEN, "not-allowed", detail);
    }

    /** What the present state does not allow. */
    public static Problem conflict(String code, String detail) {
        return new Problem(HttpStatus.CONFLICT, code, detail);
    }

    /** One field that is not as it should be. */
    public static Problem invalid(String pointer, String code, String detail) {
        return invalid(List.of(new FieldProblem(pointer, code, detail)));
    }

    public static Problem invalid(List<FieldProblem> errors) {
        return new Problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "invalid",
                "Some fields are not as they should be.",
                Map.of(),
                errors);
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Map<String, Object> params() {
        return params;
    }

    public List<FieldProblem> errors() {
        return errors;
    }
}
