package dev.cairn.local.soak;

import java.util.ArrayList;
import java.util.List;

/** What was acknowledged beside what is there. */
final class Compared {

    private Compared() {}

    /** What is lost, and what is there twice or unasked; empty if neither. */
    static List<String> faults(String what, List<String> acknowledged, List<String> there) {
        var faults = new ArrayList<String>();
        var lost = new ArrayList<>(acknowledged);
        there.forEach(lost::remove);
        var more = new ArrayList<>(there);
        acknowledged.forEach(more::remove);
        if (!lost.isEmpty()) {
            faults.add(lost.size() + " " + what + " were acknowledged and are lost: " + lost);
        }
        if (!more.isEmpty()) {
            faults.add(more.size() + " " + what + " are there twice or unasked: " + more);
        }
        return faults;
    }
}
