package dev.cairn.goals.planimport;

import dev.cairn.goals.plan.ImportedPlan;
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
    Batches<ImportedPlan> planImportBatches(PlanArrival arrival, Store store, DueWork due, Clock clock) {
        return new Batches<>(
                "plan-import",
                ImportedPlan.class,
                plan -> plan.owner().value(),
                (batch, plan) -> arrival.arrive(plan),
                store,
                due,
                clock);
    }
}
