package dev.cairn.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** All that was wrong with the pages that people of a proof have seen; each thing once. */
final class Faults {

    private final Set<String> found = new ConcurrentSkipListSet<>();

    void add(String where, String what) {
        found.add(where + ": " + what);
    }

    void assertNone() {
        assertThat(found).as("what is wrong with the pages").isEmpty();
    }
}
