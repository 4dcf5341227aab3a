package dev.cairn.local.store;

import java.net.BindException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/**
 * The store as a process of its own: {@code --data DIR --port N}. Ends cleanly on SIGTERM; ends at once, with a sentence, when
 * its file can no longer be written, because from then on it could keep no promise.
 */
public final class StoreMain {

    private StoreMain() {}

    public static void main(String[] args) throws InterruptedException {
        System.setProperty("logback.configurationFile", "store-logback.xml");
        try {
            LocalStore store = LocalStore.start(
                    Path.of(option(args, "--data")), Integer.parseInt(option(args, "--port")), StoreMain::end);
            Runtime.getRuntime().addShutdownHook(new Thread(store::close, "store-shutdown"));
            System.out.println("The store listens at " + store.uri());
        } catch (RuntimeException e) {
            System.err.println(sentence(e));
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }

    private static String option(String[] args, String name) {
        for (int i = 0; i + 1 < args.length; i += 2) {
            if (args[i].equals(name)) {
                return args[i + 1];
            }
        }
        throw new IllegalArgumentException("usage: --data DIR --port N");
    }

    private static String sentence(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return "The store's port is in use by another program. Stop that program or choose another port.";
            }
        }
        if (e instanceof MVStoreException failure && failure.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
            return "The store's file is open in another process. Stop that one first.";
        }
        return "The store cannot start: " + e.getMessage();
    }

    private static void end(Throwable failure) {
        System.err.println(
                "The store can no longer write its file and ends; is the disk full? " + failure.getMessage());
        Runtime.getRuntime().halt(1);
    }
}
