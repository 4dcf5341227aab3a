package dev.cairn.platform.store;

import com.mongodb.client.MongoClient;
import dev.cairn.platform.ServiceIdentity;
import dev.cairn.platform.crypto.KeyRing;
import dev.cairn.platform.tenancy.TenantStates;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

@AutoConfiguration(
        afterName = "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
        beforeName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
class StoreAutoConfiguration {

    /** @param operation longer than any single operation takes, shorter than a person waits */
    @Bean
    MongoClientSettingsBuilderCustomizer boundedOperations(
            @Value("${cairn.store.operation:1800ms}") Duration operation) {
        return settings -> settings.timeout(operation.toMillis(), TimeUnit.MILLISECONDS)
                .retryWrites(false)
                .applyToConnectionPoolSettings(pool -> pool.maxSize(64))
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(operation.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Bean
    Databases databases(MongoClient client, ServiceIdentity identity) {
        return new Databases(client, identity.shortName());
    }

    /** Type names are neither written nor read: no document chooses the class it is read as. */
    @Bean
    MongoConverter mongoConverter() {
        var conversions = Conversions.all();
        var context = new MongoMappingContext();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        context.setAutoIndexCreation(false);
        context.afterPropertiesSet();
        var converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
        converter.setCustomConversions(conversions);
        converter.setTypeMapper(new DefaultMongoTypeMapper(null));
        converter.afterPropertiesSet();
        return converter;
    }

    @Bean
    TenantStates tenantStates(Databases databases) {
        return new TenantStates(databases.platform());
    }

    @Bean
    Store store(Databases databases, MongoConverter converter, KeyRing keys, Outgoing outgoing, TenantStates states) {
        return new Store(databases, converter, keys, outgoing, states);
    }
}
