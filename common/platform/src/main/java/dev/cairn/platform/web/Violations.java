package dev.cairn.platform.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Names every field that broke a rule, by JSON pointer, all at once. */
final class Violations {

    private Violations() {}

    static List<FieldProblem> of(BindingResult result) {
        return result.getAllErrors().stream().map(Violations::of).toList();
    }

    static List<FieldProblem> of(HandlerMethodValidationException e) {
        return e.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> error instanceof ObjectError object
                                ? of(object)
                                : new FieldProblem(
                                        "/" + result.getMethodParameter().getParameterName(),
                                        "invalid",
                                        String.valueOf(error.getDefaultMessage()))))
                .toList();
    }

    static List<FieldProblem> of(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> of(violation, pointer(violation.getPropertyPath())))
                .toList();
    }

    private static FieldProblem of(ObjectError error) {
        return error.contains(ConstraintViolation.class)
                ? of(error.unwrap(ConstraintViolation.class))
                : new FieldProblem("", "invalid", String.valueOf(error.getDefaultMessage()));
    }

    private static FieldProblem of(ConstraintViolation<?> violation) {
        return of(violation, pointer(violation.getPropertyPath()));
    }

    private static FieldProblem of(ConstraintViolation<?> violation, String pointer) {
        var descriptor = violation.getConstraintDescriptor();
        var code = kebab(descriptor.getAnnotation().annotationType().getSimpleName());
        return new FieldProblem(pointer, code, violation.getMessage(), limits(descriptor.getAttributes()));
    }

    private static Map<String, Object> limits(Map<String, Object> attributes) {
        var limits = new HashMap<String, Object>();
        for (var name : List.of("min", "max", "value")) {
            var value = attributes.get(name);
            if (value instanceof Number || value instanceof String) {
                limits.put(name, value);
            }
        }
        return limits;
    }

    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        for (var node : path) {
            var index = index(node);
            if (index != null) {
                pointer.append('/').append(index);
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName().replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }

    private static @Nullable Object index(Path.Node node) {
        if (!node.isInIterable()) {
            return null;
        }
        return node.getIndex() != null ? node.getIndex() : node.getKey();
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
