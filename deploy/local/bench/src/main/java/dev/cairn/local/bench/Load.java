package dev.cairn.local.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks a contender over some connections at once, each one request after another, for a while. */
final class Load {

    private final int connections;

    Load(int connections) {
        this.connections = connections;
    }

    /** @param nanos how long each took, sorted */
    record Round(double perSecond, long[] nanos) {

        double millisAt(double share) {
            return nanos[(int) Math.min(nanos.length - 1, nanos.length * share)] / 1e6;
        }
    }

    /** One round; fails at an answer that is no success. */
    Round run(Contender contender, Duration time) throws InterruptedException {
        var begin = System.nanoTime();
        var end = begin + time.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            List<Future<long[]>> all = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                int offset = i;
                all.add(threads.submit(() -> ask(contender, offset, end)));
            }
            var nanos = together(all);
            Arrays.sort(nanos);
            return new Round(nanos.length * 1e9 / (System.nanoTime() - begin), nanos);
        }
    }

    private static long[] together(List<Future<long[]>> all) throws InterruptedException {
        List<long[]> parts = new ArrayList<>();
        for (var one : all) {
            try {
                parts.add(one.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        return parts.stream().flatMapToLong(Arrays::stream).toArray();
    }

    private static long[] ask(Contender contender, int offset, long end) throws IOException {
        var taken = new long[1024];
        var count = 0;
        var asks = contender.asks();
        try (var connection = new Connection(contender.port())) {
            for (long before = System.nanoTime(); before < end; before = System.nanoTime()) {
                connection.send(asks.get((offset + count) % asks.size()));
                if (count == taken.length) {
                    taken = Arrays.copyOf(taken, count * 2);
                }
                taken[count++] = System.nanoTime() - before;
            }
        }
        return Arrays.copyOf(taken, count);
    }
}
