package dev.cairn.platform.web;

import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in our own words why a body could not be read: where, and what kind of fault; never a class name. */
final class Unreadable {

    private Unreadable() {}

    static Problem explained(HttpMessageNotReadableException e) {
        return switch (e.getCause()) {
            case UnrecognizedPropertyException unknown ->
                Problem.invalid(
                        pointer(unknown),
                        "unknown-field",
                        "There is no field '" + unknown.getPropertyName() + "' here.");
            case StreamConstraintsException _ ->
                new Problem(
                        HttpStatus.CONTENT_TOO_LARGE, "too-large", "A value is longer or nested deeper than allowed.");
            case StreamReadException syntax ->
                new Problem(
                        HttpStatus.BAD_REQUEST,
                        "malformed-json",
                        "The body is not JSON: see line " + syntax.getLocation().getLineNr() + ", column "
                                + syntax.getLocation().getColumnNr() + ".");
            case JacksonException mapped ->
                Problem.invalid(pointer(mapped), "wrong-type", "The value is not of the form that is expected here.");
            case null, default -> new Problem(HttpStatus.BAD_REQUEST, "malformed-json", "A JSON body is expected.");
        };
    }

    private static String pointer(JacksonException e) {
        return e.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() != null ? step.getPropertyName() : step.getIndex()))
                .collect(Collectors.joining());
    }
}
