package dev.cairn.goals.plan;

import dev.cairn.contracts.id.PersonId;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Which hints a plan's owner has set aside, so that none is given a second time, on whatever device. */
record HintsSeen(PersonId owner, Set<String> hints) {

    /** More than a plan of the greatest length can give. */
    static final int MOST = 2_000;

    HintsSeen with(String hint) {
        var more = new TreeSet<>(hints);
        more.add(hint);
        return new HintsSeen(owner, Collections.unmodifiableSet(more));
    }
}
