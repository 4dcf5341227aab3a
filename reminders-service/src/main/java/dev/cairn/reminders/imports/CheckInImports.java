package dev.cairn.reminders.imports;

import dev.cairn.platform.batch.Batches;
import dev.cairn.platform.due.DueWork;
import dev.cairn.platform.store.Store;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Carries accepted check-ins and cadences to their places. */
@Configuration(proxyBeanMethods = false)
class CheckInImports {

    @Bean
    Batches<ImportedPart> checkInImportBatches(Arrival arrival, Store store, DueWork due, Clock clock) {
        return new Batches<>(
                "check-in-import",
                ImportedPart.class,
                part -> part.employee().value(),
                arrival::arrive,
                store,
                due,
                clock);
    }
}
