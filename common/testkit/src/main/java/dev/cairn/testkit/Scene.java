package dev.cairn.testkit;

import dev.cairn.contracts.id.TenantId;
import java.util.Map;
import java.util.Set;

/** Something that is there, and the people around it: what a row of an authorization matrix is tried on. */
public interface Scene {

    /** Sends an operation, valid in all but who sends it, as one of {@link Cast#CALLERS}. */
    Answer attempt(String operation, String caller);

    /** Where it is set. */
    TenantId tenant();

    /** The same people asking for what never was. */
    Scene withUnknownIds();

    /** Words that occur in it, each with the callers who may read them. */
    Map<String, Set<String>> words();
}
