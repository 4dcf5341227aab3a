package dev.cairn.reminders;

import dev.cairn.platform.inbox.EventHandler;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The service as it is, with a clock that tests move. */
@Configuration(proxyBeanMethods = false)
@Import(RemindersApplication.class)
class TestedReminders {

    record Handlers(List<EventHandler<?>> all) {}

    /** What can be asked of the service over HTTP, as {@code METHOD path}. */
    record Operations(Set<String> all) {}

    @Bean
    Operations operations(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        return new Operations(mapping.getHandlerMethods().keySet().stream()
                .flatMap(one -> one.getMethodsCondition().getMethods().stream()
                        .flatMap(method -> one.getPatternValues().stream().map(path -> method + " " + path)))
                .collect(Collectors.toSet()));
    }

    @Bean
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    Handlers handlers(List<EventHandler<?>> all) {
        return new Handlers(all);
    }
}
