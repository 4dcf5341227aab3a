package dev.cairn.platform.due;

import com.mongodb.MongoException;
import dev.cairn.platform.tenancy.CurrentTenant;
import dev.cairn.platform.tenancy.TenantReadOnly;
import dev.cairn.platform.tenancy.TenantStates;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Does what is due in the shards that this instance holds: shards side by side, the work of one shard in order. Work that
 * fails stands back for a growing time and holds nothing else up. Work of a tenant that is not active waits until it is.
 */
public final class DueRunner implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DueRunner.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration BEAT = Duration.ofSeconds(3);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(5);
    private static final Duration LAST_RETRY = Duration.ofHours(1);
    private static final Duration UNTIL_ACTIVE = Duration.ofSeconds(10);
    private static final int AT_ONCE = 50;

    private final DueItems items;
    private final Shards shards;
    private final Wake wake;
    private final Clock clock;
    private final Map<String, DueHandler> handlers;
    private final TenantStates states;
    private final MeterRegistry meters;
    private final boolean byItself;
    private final List<ReentrantLock> busy = IntStream.range(0, DueItems.SHARDS)
            .mapToObj(shard -> new ReentrantLock())
            .toList();
    private volatile Set<Integer> held = Set.of();
    private volatile long heldSince = System.nanoTime();
    private volatile boolean running;

    DueRunner(
            DueItems items,
            Shards shards,
            Wake wake,
            Clock clock,
            List<DueHandler> handlers,
            TenantStates states,
            MeterRegistry meters,
            boolean byItself) {
        this.items = items;
        this.shards = shards;
        this.wake = wake;
        this.clock = clock;
        this.handlers = handlers.stream().collect(Collectors.toMap(DueHandler::kind, Function.identity()));
        this.states = states;
        this.meters = meters;
        this.byItself = byItself;
    }

    /**
     * Does, on this thread, all that is due now in the shards that this instance can hold, also what that work makes due.
     *
     * @return how many pieces of work it did
     */
    public int runNow() {
        hold();
        int all = 0;
        int some;
        do {
            some = held.stream().mapToInt(this::work).sum();
            all += some;
        } while (some > 0);
        return all;
    }

    @Override
    public void start() {
        running = true;
        if (byItself && !handlers.isEmpty()) {
            Thread.ofVirtual().name("due-shards").start(() -> repeat(BEAT, this::hold));
            Thread.ofVirtual().name("due-runner").start(this::look);
        }
    }

    private void look() {
        while (running && wake.await(LOOK)) {
            if (System.nanoTime() - heldSince < 3 * BEAT.toNanos()) {
                held.forEach(shard -> {
                    if (!busy.get(shard).isLocked()) {
                        Thread.ofVirtual().name("due-" + shard).start(() -> guarded(() -> work(shard)));
                    }
                });
            }
        }
    }

    private void repeat(Duration pause, Runnable work) {
        while (running) {
            guarded(work);
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (MongoException e) {
            log.warn("the store does not answer, so due work waits: {}", e.getMessage());
        }
    }

    private void hold() {
        var now = shards.hold();
        if (running || !byItself) {
            held = now;
            heldSince = System.nanoTime();
        }
    }

    private int work(int shard) {
        var lock = busy.get(shard);
        lock.lock();
        try {
            var due = items.due(shard, clock.instant(), AT_ONCE);
            due.stream().takeWhile(item -> held.contains(shard)).forEach(this::work);
            if (due.size() == AT_ONCE) {
                wake.up();
            }
            return due.size();
        } finally {
            lock.unlock();
        }
    }

    private void work(DueItem item) {
        if (!states.of(item.tenant()).active()) {
            items.wait(item, clock.instant().plus(UNTIL_ACTIVE));
            return;
        }
        try {
            CurrentTenant.run(item.tenant(), () -> handler(item).run(item.key()));
        } catch (TenantReadOnly e) {
            items.wait(item, clock.instant().plus(UNTIL_ACTIVE));
            return;
        } catch (RuntimeException e) {
            standBack(item, e);
            return;
        }
        items.done(item);
        count(item, "done");
    }

    private DueHandler handler(DueItem item) {
        var handler = handlers.get(item.kind());
        if (handler == null) {
            throw new IllegalStateException("no handler for due work of kind " + item.kind());
        }
        return handler;
    }

    /** Tells where it failed but not with which message: that could hold words. */
    private void standBack(DueItem item, RuntimeException e) {
        var again = clock.instant().plus(pause(item.tries()));
        var place = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
        log.warn(
                "due work {}/{} failed the {}. time ({}{}) and is tried again at {}",
                item.tenant(),
                item.key(),
                item.tries() + 1,
                e.getClass().getSimpleName(),
                place,
                again);
        items.later(item, again);
        count(item, "failed");
    }

    private static Duration pause(int tries) {
        var pause = FIRST_RETRY.multipliedBy(1L << Math.min(tries, 12));
        return pause.compareTo(LAST_RETRY) < 0 ? pause : LAST_RETRY;
    }

    private void count(DueItem item, String outcome) {
        meters.counter("cairn.due.work", "kind", item.kind(), "outcome", outcome)
                .increment();
        meters.timer("cairn.due.late", "kind", item.kind()).record(lateness(item.at()));
    }

    private Duration lateness(Instant at) {
        var late = Duration.between(at, clock.instant());
        return late.isNegative() ? Duration.ZERO : late;
    }

    /** Takes no further work, waits for what is being done, and gives the shards back. */
    @Override
    public void stop() {
        running = false;
        var given = held;
        held = Set.of();
        wake.up();
        given.forEach(shard -> busy.get(shard).lock());
        guarded(shards::letGo);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
