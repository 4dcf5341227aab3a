package dev.cairn.testkit;

import com.mongodb.event.CommandListener;
import dev.cairn.local.store.LocalStore;
import java.util.List;
import java.util.Map;

/** The store that a service under test uses. */
public interface TestStore extends AutoCloseable {

    /** The server that {@code CAIRN_TEST_MONGODB_URI} names; without it the embedded one, in memory. */
    static TestStore open() {
        var named = System.getenv("CAIRN_TEST_MONGODB_URI");
        return named == null || named.isBlank() ? new Embedded(LocalStore.start(null, 0)) : new NamedStore(named);
    }

    String uri();

    /** What a service is to be set to beside its address. */
    default Map<String, Object> settings() {
        return Map.of();
    }

    /** The port it listens on, on this machine. */
    int port();

    /** Queries that no key could answer. */
    List<String> scans();

    /** Hears all commands of the service. */
    CommandListener listener();

    @Override
    void close();

    /** Knows by itself what it had to scan. */
    record Embedded(LocalStore store) implements TestStore {

        @Override
        public String uri() {
            return store.uri();
        }

        @Override
        public int port() {
            return store.port();
        }

        @Override
        public List<String> scans() {
            return store.scans();
        }

        @Override
        public CommandListener listener() {
            return new CommandListener() {};
        }

        @Override
        public void close() {
            store.close();
        }
    }
}
