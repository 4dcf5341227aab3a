package dev.cairn.local.launcher.part;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A process that the launcher starts, watches and stops.
 *
 * @param name how people call it; also the name of its log
 * @param module folder of the module that builds its program, below the checkout
 * @param heapMegabytes the most its heap may take
 * @param arguments what its program is called with
 * @param environment the only variables it sees beside the few that every process needs
 * @param address where it can be reached
 * @param ports the ports it listens on
 * @param probe tells whether it is well
 * @param layer stopped from the highest to the lowest
 * @param needs names of parts that have to be well before it is started
 */
public record Part(
        String name,
        String module,
        int heapMegabytes,
        List<String> arguments,
        Map<String, String> environment,
        String address,
        List<Integer> ports,
        Probe probe,
        int layer,
        Set<String> needs) {

    @Override
    public String toString() {
        return name; // the environment holds keys
    }
}
