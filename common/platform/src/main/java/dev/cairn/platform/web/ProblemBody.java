package dev.cairn.platform.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/** A problem as it travels (RFC 9457). */
@Schema(name = "Problem")
record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        String code,
        Map<String, Object> params,
        List<FieldProblem> errors) {

    static ProblemBody of(Problem problem) {
        return new ProblemBody(
                "about:blank",
                problem.status().getReasonPhrase(),
                problem.status().value(),
                String.valueOf(problem.getMessage()),
                problem.code(),
                problem.params(),
                problem.errors());
    }
}
