package dev.cairn.platform.store;

import com.mongodb.client.MongoClient;
import dev.cairn.platform.ServiceIdentity;
import dev.cairn.platform.crypto.KeyRing;
import dev.cairn.platform.tenancy.TenantStates;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
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

    /** Longer than any single operation takes, shorter than a person waits. */
    private static final Duration OPERATION = Duration.ofMillis(1_800);

    @Bean
    MongoClientSettingsBuilderCustomizer boundedOperations() {
        return settings -> settings.timeout(OPERATION.toMillis(), TimeUnit.MILLISECONDS)
                .retryWrites(false)
                .applyToConnectionPoolSettings(pool -> pool.maxSize(64))
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(OPERATION.toMillis(), TimeUnit.MILLISECONDS));
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
