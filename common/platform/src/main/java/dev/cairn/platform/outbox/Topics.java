package dev.cairn.platform.outbox;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;

/** Declares the service's topics, again and again where the broker was away at start. None is created by accident. */
final class Topics implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Topics.class);

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final KafkaAdmin admin;
    private volatile boolean running;

    Topics(KafkaAdmin admin) {
        this.admin = admin;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("topics").start(this::declare);
    }

    private void declare() {
        try {
            while (running && !declared()) {
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** False as well where the broker went away in the middle, or another instance declared the same at the same time. */
    private boolean declared() {
        try {
            return admin.initialize();
        } catch (IllegalStateException e) {
            log.atWarn().addArgument(PAUSE::toSeconds).log("topics are not declared yet, again in {} s", e);
            return false;
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
