package dev.cairn.platform.web;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration(afterName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
@ConditionalOnWebApplication
@Import({ProblemAdvice.class, ApiDescription.class})
class WebAutoConfiguration implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new RequestHeaders(IfMatch.class, "If-Match", IfMatch::parse));
        resolvers.add(new RequestHeaders(CreationKey.class, "Idempotency-Key", CreationKey::parse));
    }

    @Override
    public void addFormatters(FormatterRegistry formatters) {
        formatters.addConverterFactory(new KebabEnums());
    }

    @Bean
    ContentTags contentTags(JsonMapper json) {
        return new ContentTags(new RequestHash(json));
    }

    @Bean
    Creations creations(JsonMapper json) {
        return new Creations(new RequestHash(json));
    }
}
