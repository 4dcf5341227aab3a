package dev.cairn.gateway.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The OpenAPI documents as they were committed with this build, by service, in the order in which people look for them. */
@Component
final class Documents {

    private static final List<String> SERVICES =
            List.of("goals-service", "feedback-service", "reminders-service", "gateway");

    private final Map<String, byte[]> byService = new LinkedHashMap<>();

    Documents() {
        SERVICES.forEach(service -> byService.put(service, read(service)));
    }

    Map<String, byte[]> all() {
        return byService;
    }

    Optional<byte[]> of(String service) {
        return Optional.ofNullable(byService.get(service));
    }

    private static byte[] read(String service) {
        try {
            return new ClassPathResource("openapi/" + service + "/openapi.json").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the build left out the OpenAPI document of " + service, e);
        }
    }
}
