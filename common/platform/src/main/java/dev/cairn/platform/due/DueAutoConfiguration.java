package dev.cairn.platform.due;

import dev.cairn.platform.ServiceIdentity;
import dev.cairn.platform.store.Databases;
import dev.cairn.platform.tenancy.TenantStates;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

@AutoConfiguration(
        afterName = {"dev.cairn.platform.store.StoreAutoConfiguration", "dev.cairn.platform.time.TimeAutoConfiguration"
        })
class DueAutoConfiguration {

    @Bean
    Wake dueWake() {
        return new Wake();
    }

    @Bean
    DueItems dueItems(Databases databases) {
        return new DueItems(databases.platform());
    }

    @Bean
    DueWork dueWork(DueItems items, Wake wake) {
        return new DueWork(items, wake);
    }

    /** Does due work by itself unless {@code cairn.due.by-itself} is false, as in tests that run it by hand. */
    @Bean
    DueRunner dueRunner(
            DueItems items,
            Databases databases,
            ServiceIdentity identity,
            Wake wake,
            Clock clock,
            ObjectProvider<DueHandler> handlers,
            TenantStates states,
            MeterRegistry meters,
            @Value("${cairn.due.by-itself:true}") boolean byItself) {
        var shards = new Shards(identity.instance(), databases.platform());
        return new DueRunner(items, shards, wake, clock, handlers.stream().toList(), states, meters, byItself);
    }
}
