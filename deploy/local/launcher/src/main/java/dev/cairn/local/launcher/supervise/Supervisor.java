package dev.cairn.local.launcher.supervise;

import dev.cairn.local.launcher.home.Home;
import dev.cairn.local.launcher.home.RunState;
import dev.cairn.local.launcher.home.RunState.Health;
import dev.cairn.local.launcher.home.RunState.PartState;
import dev.cairn.local.launcher.home.RunState.Phase;
import dev.cairn.local.launcher.part.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps all parts running, each by a thread of its own; a part starts when those it needs are well. What it knows is in the
 * folder's state file at any time.
 */
public final class Supervisor {

    private final Home home;
    private final String url;
    private final Observer observer;
    private final List<Child> children;
    private final Object changes = new Object();

    private Phase phase = Phase.STARTING;
    private @Nullable Part givenUp;
    private boolean stopped;

    /** Who is told how parts get on. */
    @FunctionalInterface
    public interface Observer {

        /** A part has become something else. */
        void changed(PartState part);
    }

    public Supervisor(Home home, String url, List<Part> parts, Spawner spawner, Observer observer) {
        this.home = home;
        this.url = url;
        this.observer = observer;
        Child.Listener listener = new Changes();
        this.children =
                parts.stream().map(part -> new Child(part, spawner, listener)).toList();
    }

    /** Begins to start the parts and returns. */
    public void start() {
        publish();
        for (Child child : children) {
            Thread.ofPlatform().daemon().name("keeps-" + child.part().name()).start(() -> keep(child));
        }
    }

    private void keep(Child child) {
        try {
            if (awaitNeeds(child.part().needs())) {
                child.keep();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean awaitNeeds(Set<String> needs) throws InterruptedException {
        synchronized (changes) {
            while (phase != Phase.STOPPING && !areWell(needs)) {
                changes.wait();
            }
            return phase != Phase.STOPPING;
        }
    }

    private boolean areWell(Set<String> names) {
        return children.stream()
                .filter(child -> names.contains(child.part().name()))
                .allMatch(child -> child.health() == Health.HEALTHY);
    }

    /** Waits until all parts are well: true. False if it came to be stopped before, or a part could not be started. */
    public boolean awaitAllWell() throws InterruptedException {
        synchronized (changes) {
            while (phase == Phase.STARTING && givenUp == null && !allWell()) {
                changes.wait();
            }
            return phase == Phase.STARTING && givenUp == null;
        }
    }

    /** Says to whoever reads the state that everything is ready for people. */
    public void announceReady() {
        synchronized (changes) {
            if (phase == Phase.STARTING) {
                phase = Phase.RUNNING;
                publish();
            }
        }
    }

    /** The part that could not be started, if there is one. */
    public Optional<Part> givenUp() {
        synchronized (changes) {
            return Optional.ofNullable(givenUp);
        }
    }

    private boolean allWell() {
        return children.stream().allMatch(child -> child.health() == Health.HEALTHY);
    }

    /** How all parts are now, in the order in which they start. */
    public List<PartState> parts() {
        return children.stream().map(Child::state).toList();
    }

    /**
     * Stops all parts, those that others need last, and returns when none is left. Whoever calls it while it is under way waits
     * too.
     *
     * @param each how long a layer of parts may take to end by itself
     */
    public synchronized void stop(Duration each) {
        if (stopped) {
            return;
        }
        stopped = true;
        synchronized (changes) {
            phase = Phase.STOPPING;
            publish();
            changes.notifyAll();
        }
        layersFromTheTop().forEach(layer -> stop(layer, each));
        RunState.erase(home);
    }

    private List<List<Child>> layersFromTheTop() {
        NavigableMap<Integer, List<Child>> layers = new TreeMap<>();
        for (Child child : children) {
            layers.computeIfAbsent(child.part().layer(), layer -> new ArrayList<>())
                    .add(child);
        }
        return List.copyOf(layers.descendingMap().values());
    }

    private static void stop(List<Child> layer, Duration within) {
        List<Thread> threads = layer.stream()
                .map(child -> Thread.ofPlatform().start(() -> stop(child, within)))
                .toList();
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void stop(Child child, Duration within) {
        try {
            child.stop(within);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void publish() {
        synchronized (changes) {
            new RunState(ProcessHandle.current().pid(), url, phase, parts()).write(home);
        }
    }

    private final class Changes implements Child.Listener {

        @Override
        public void changed(Child child) {
            synchronized (changes) {
                if (phase == Phase.STOPPING) {
                    return;
                }
                publish();
                changes.notifyAll();
            }
            observer.changed(child.state());
        }

        @Override
        public void gaveUp(Child child) {
            synchronized (changes) {
                givenUp = child.part();
                changes.notifyAll();
            }
        }
    }
}
