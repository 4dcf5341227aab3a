package dev.cairn.platform.web;

import com.mongodb.MongoException;
import dev.cairn.platform.mongo.StoreUnavailable;
import dev.cairn.platform.security.CallerIsNoPerson;
import dev.cairn.platform.store.ChangedMeanwhile;
import dev.cairn.platform.store.IdempotencyKeyReused;
import dev.cairn.platform.tenancy.TenantReadOnly;
import jakarta.validation.ConstraintViolationException;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns every failure into a problem: the caller's with what to mend, ours without anything from inside. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<ProblemBody> on(Problem problem) {
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> on(MethodArgumentNotValidException e) {
        return answer(Problem.invalid(Violations.of(e.getBindingResult())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> on(HandlerMethodValidationException e) {
        return answer(Problem.invalid(Violations.of(e)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> on(ConstraintViolationException e) {
        return answer(Problem.invalid(Violations.of(e.getConstraintViolations())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> on(HttpMessageNotReadableException e) {
        return answer(Unreadable.explained(e));
    }

    /** An id in an address that has not the form of one is an id of nothing. */
    @ExceptionHandler
    ResponseEntity<ProblemBody> on(MethodArgumentTypeMismatchException e) {
        return answer(
                e.getParameter().hasParameterAnnotation(PathVariable.class)
                        ? Problem.notFound()
                        : Problem.invalid(
                                "/" + e.getName(), "wrong-type", "The value is not of the form expected here."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> on(IdempotencyKeyReused e) {
        return answer(new Problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "idempotency-key-reused",
                "This Idempotency-Key came with another request before, or what it made was removed. Use a new key."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> on(CallerIsNoPerson e) {
        return answer(Problem.notFound());
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> on(ChangedMeanwhile e) {
        return answer(IfMatch.changedMeanwhile());
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> on(TenantReadOnly e) {
        Map<String, Object> params = e.until()
                .<Map<String, Object>>map(until -> Map.of("until", until.toString()))
                .orElse(Map.of());
        return answer(new Problem(HttpStatus.LOCKED, "tenant-read-only", TenantReadOnly.DETAIL, params));
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> on(MongoException e) {
        // The message of a failed write may hold what was written.
        log.warn("the store does not answer as it should: {} {}", e.getClass().getSimpleName(), e.getCode());
        return answer(
                new Problem(HttpStatus.SERVICE_UNAVAILABLE, StoreUnavailable.CODE, StoreUnavailable.DETAIL),
                StoreUnavailable.RETRY_AFTER);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> on(Exception e) {
        if (e instanceof ErrorResponse known) {
            var status = HttpStatus.valueOf(known.getStatusCode().value());
            return answer(new Problem(status, codeOf(status), status.getReasonPhrase() + "."));
        }
        log.error("a request failed for a reason of ours", e);
        return answer(new Problem(
                HttpStatus.INTERNAL_SERVER_ERROR, "internal", "Something went wrong on our side. It was noted."));
    }

    private static String codeOf(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "not-found";
            case UNSUPPORTED_MEDIA_TYPE -> "unsupported-media-type";
            default -> status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
        };
    }

    private static ResponseEntity<ProblemBody> answer(Problem problem) {
        return answer(problem, "");
    }

    private static ResponseEntity<ProblemBody> answer(Problem problem, String retryAfter) {
        var answer = ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (!retryAfter.isEmpty()) {
            answer.header("Retry-After", retryAfter);
        }
        return answer.body(ProblemBody.of(problem));
    }
}
