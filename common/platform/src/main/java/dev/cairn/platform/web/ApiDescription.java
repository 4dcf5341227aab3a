package dev.cairn.platform.web;

import dev.cairn.platform.ServiceIdentity;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.Arrays;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** Makes the OpenAPI document say what a client sends: headers as headers. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "springdoc.api-docs.enabled", matchIfMissing = true)
class ApiDescription {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(IfMatch.class, CreationKey.class);
    }

    @Bean
    OpenApiCustomizer title(ServiceIdentity identity) {
        return document -> document.info(new Info().title(identity.service()).version("v1"));
    }

    @Bean
    OperationCustomizer headers() {
        return (operation, method) -> {
            describe(operation, method, IfMatch.class, "If-Match", "The ETag that the change is meant for.");
            describe(operation, method, CreationKey.class, "Idempotency-Key", "A UUID of version 7, one a creation.");
            return operation;
        };
    }

    private static void describe(
            Operation operation, HandlerMethod method, Class<?> type, String header, String description) {
        if (Arrays.stream(method.getMethodParameters()).anyMatch(parameter -> parameter.getParameterType() == type)) {
            operation.addParametersItem(new HeaderParameter()
                    .name(header)
                    .description(description)
                    .required(true)
                    .schema(new StringSchema()));
        }
    }
}
