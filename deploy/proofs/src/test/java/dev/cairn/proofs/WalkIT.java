package dev.cairn.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.local.walk.Steps;
import dev.cairn.local.walk.Walk;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WalkIT {

    static List<Walk.Cast> casts() {
        return Walk.Cast.DEMO;
    }

    @ParameterizedTest
    @MethodSource("casts")
    void threePeopleWalkTheWholeLoop(Walk.Cast cast) {
        var told = new ArrayList<String>();

        var held = Walk.walk(RunningPlatform.get().platform(), cast, "walkit", new Steps(told::add));

        assertThat(held).as(String.join("\n", told)).isTrue();
    }
}
