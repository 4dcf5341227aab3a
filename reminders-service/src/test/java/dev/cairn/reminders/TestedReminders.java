package dev.cairn.reminders;

import dev.cairn.platform.inbox.EventHandler;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The service as it is, with a clock that tests move. */
@Configuration(proxyBeanMethods = false)
@Import(RemindersApplication.class)
class TestedReminders {

    record Handlers(List<EventHandler<?>> all) {}

    @Bean
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    Handlers handlers(List<EventHandler<?>> all) {
        return new Handlers(all);
    }
}
