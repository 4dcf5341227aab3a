package dev.cairn.goals.planimport;

import dev.cairn.goals.accomplishment.AccomplishmentArrival;
import dev.cairn.goals.askme.LettingAsk;
import dev.cairn.goals.plan.PlanArrival;
import dev.cairn.platform.batch.Batches;
import dev.cairn.platform.due.DueWork;
import dev.cairn.platform.store.Store;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Carries accepted plans to their owners. */
@Configuration(proxyBeanMethods = false)
class PlanImports {

    @Bean
    Batches<ImportedHistory> planImportBatches(
            PlanArrival plans,
            AccomplishmentArrival accomplishments,
            LettingAsk asking,
            Store store,
            DueWork due,
            Clock clock) {
        return new Batches<>(
                "plan-import",
                ImportedHistory.class,
                history -> history.plan().owner().value(),
                (batch, history) -> {
                    accomplishments.arrive(history.accomplishments());
                    asking.arrive(history.plan().owner(), history.askMe());
                    plans.arrive(history.plan());
                },
                store,
                due,
                clock);
    }
}
