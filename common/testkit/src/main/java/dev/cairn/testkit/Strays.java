package dev.cairn.testkit;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import dev.cairn.platform.tenancy.CurrentTenant;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Hears every command that a service sends to its store, on the thread that sends it, and keeps those that reach a tenant's
 * database while that tenant is not the bound one.
 */
final class Strays implements CommandListener {

    private static final Pattern OF_A_TENANT = Pattern.compile("[a-z]+_([a-z2-7]{24})");

    private final Set<String> found = ConcurrentHashMap.newKeySet();

    @Override
    public void commandStarted(CommandStartedEvent event) {
        var database = OF_A_TENANT.matcher(event.getDatabaseName());
        if (database.matches() && !isBound(database.group(1))) {
            var collection = event.getCommand().get(event.getCommandName());
            found.add(event.getCommandName() + " " + event.getDatabaseName() + " " + collection + " on "
                    + Thread.currentThread().getName());
        }
    }

    private static boolean isBound(String tenant) {
        return CurrentTenant.isBound() && CurrentTenant.require().value().equals(tenant);
    }

    Set<String> found() {
        return new TreeSet<>(found);
    }
}
