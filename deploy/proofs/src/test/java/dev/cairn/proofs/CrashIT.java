package dev.cairn.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.local.soak.Soak;
import dev.cairn.local.walk.Steps;
import dev.cairn.local.walk.Walk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Processes end as by a power cut while people are at work; the launcher starts them again. */
class CrashIT {

    /** A group waits for a reader that is gone before it gives its share to another. */
    private static final Duration A_WHILE = Duration.ofSeconds(90);

    /** Which part ends right after which step, with its work for others not yet done. */
    private static final Map<String, String> ENDS_AFTER = Map.of(
            "shares it", "goals-service",
            "the manager finds it", "broker",
            "progress appears", "gateway",
            "the employee proposes a talk", "reminders-service",
            "both prepare", "signin",
            "they meet", "feedback-service",
            "the employee edits the recap", "store");

    private final RunningPlatform running = RunningPlatform.get();

    @Test
    void theWalkGoesOnWhateverEndsBetweenItsSteps() {
        var told = new ArrayList<String>();
        var ended = new ArrayList<String>();
        var steps = new Steps(line -> {
            told.add(line);
            ENDS_AFTER.forEach((step, part) -> {
                if (line.startsWith("✓ " + step)) {
                    ended.add(part);
                    endAndComeBack(part);
                }
            });
        });

        var held = Walk.walk(running.platform(), Walk.Cast.DEMO.getFirst(), "crashit", steps, A_WHILE);

        assertThat(held).as(String.join("\n", told)).isTrue();
        assertThat(ended).containsExactlyInAnyOrderElementsOf(ENDS_AFTER.values());
    }

    @Test
    void whatWasAcknowledgedIsThereOnceWhicheverPartEndsMeanwhile() throws InterruptedException {
        var told = new ArrayList<String>();
        var people = List.of("hannes.lorenz", "rosalie.blum");

        var faults = new Soak(running.platform(), running.home(), "noor.van.dijk", people, told::add).ofEachPart();

        assertThat(faults).as(String.join("\n", told)).isEmpty();
    }

    private void endAndComeBack(String part) {
        var before = running.part(part);
        running.kill(part);
        running.awaitRestarted(before);
    }
}
