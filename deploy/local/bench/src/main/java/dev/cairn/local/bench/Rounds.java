package dev.cairn.local.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rounds of one contender. */
record Rounds(List<Load.Round> all) {

    /** Warms each contender up, then lets them take turns, so that what else the machine does meets all of them. */
    static Map<String, Rounds> takingTurns(
            List<Contender> contenders, int connections, Duration warmUp, int rounds, Duration each)
            throws InterruptedException {
        var load = new Load(connections);
        for (var contender : contenders) {
            load.run(contender, warmUp);
        }
        var all = new LinkedHashMap<String, Rounds>();
        contenders.forEach(contender -> all.put(contender.name(), new Rounds(new ArrayList<>())));
        for (int i = 0; i < rounds; i++) {
            for (var contender : contenders) {
                var run = load.run(contender, each);
                all.computeIfPresent(contender.name(), (name, before) -> before.and(run));
            }
        }
        return all;
    }

    private Rounds and(Load.Round round) {
        all.add(round);
        return this;
    }

    double least() {
        return all.stream().mapToDouble(Load.Round::perSecond).min().orElseThrow();
    }

    double median() {
        return median(all.stream().mapToDouble(Load.Round::perSecond).sorted().toArray());
    }

    /** The median over the rounds. */
    double millisAt(double share) {
        return median(all.stream()
                .mapToDouble(round -> round.millisAt(share))
                .sorted()
                .toArray());
    }

    private static double median(double[] sorted) {
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
