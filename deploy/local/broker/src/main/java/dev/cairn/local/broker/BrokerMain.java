package dev.cairn.local.broker;

import java.net.BindException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** The broker as a process of its own: {@code --data DIR --port N --controller-port M}. Ends cleanly on SIGTERM. */
public final class BrokerMain {

    private BrokerMain() {}

    public static void main(String[] args) throws InterruptedException {
        System.setProperty("logback.configurationFile", "broker-logback.xml");
        try {
            LocalBroker broker = LocalBroker.start(
                    Path.of(option(args, "--data")),
                    Integer.parseInt(option(args, "--port")),
                    Integer.parseInt(option(args, "--controller-port")));
            Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "broker-shutdown"));
            System.out.println("The broker listens at " + broker.bootstrap());
        } catch (Throwable e) { // threads that were started must not keep a broken broker alive
            System.err.println(sentence(e));
            Runtime.getRuntime().halt(1);
        }
        new CountDownLatch(1).await();
    }

    private static String option(String[] args, String name) {
        for (int i = 0; i + 1 < args.length; i += 2) {
            if (args[i].equals(name)) {
                return args[i + 1];
            }
        }
        throw new IllegalArgumentException("usage: --data DIR --port N --controller-port M");
    }

    private static String sentence(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return "A port of the broker is in use by another program. Stop that program or choose another port.";
            }
        }
        return "The broker cannot start: " + e;
    }
}
