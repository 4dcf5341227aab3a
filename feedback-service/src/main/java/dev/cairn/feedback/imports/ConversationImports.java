package dev.cairn.feedback.imports;

import dev.cairn.platform.batch.Batches;
import dev.cairn.platform.due.DueWork;
import dev.cairn.platform.store.Store;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Carries accepted talks and feedback to their places. */
@Configuration(proxyBeanMethods = false)
class ConversationImports {

    @Bean
    Batches<ImportItem> conversationImportBatches(Places places, Store store, DueWork due, Clock clock) {
        return new Batches<>(
                "conversation-import",
                ImportItem.class,
                ImportItem::subject,
                (batch, item) -> places.take(item),
                store,
                due,
                clock);
    }
}
