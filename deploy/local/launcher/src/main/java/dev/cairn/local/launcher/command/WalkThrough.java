package dev.cairn.local.launcher.command;

import dev.cairn.local.client.Platform;
import dev.cairn.local.launcher.Trouble;
import dev.cairn.local.launcher.home.RunState;
import dev.cairn.local.launcher.home.RunState.PartState;
import dev.cairn.local.walk.Steps;
import dev.cairn.local.walk.Walk;
import java.net.URI;

/** Walks the whole loop on the running platform, in both demo organizations. Exits with 0 only if every step held. */
final class WalkThrough implements Command {

    @Override
    public String name() {
        return "walk";
    }

    @Override
    public String summary() {
        return "Walks the whole loop on the running platform as three different people, telling each step.";
    }

    @Override
    public int run(Context context) {
        var platform = RunState.read(context.home())
                .map(WalkThrough::platform)
                .orElseThrow(() -> new Trouble(
                        "Cairn does not run from " + context.home().folder() + ".", "Start it with ./cairn up."));
        var steps = new Steps(context.terminal()::line);
        var held = Walk.Cast.DEMO.stream()
                .map(cast -> Walk.walk(platform, cast, "walk" + Long.toString(System.currentTimeMillis(), 36), steps))
                .toList();
        return held.contains(false) ? 1 : 0;
    }

    private static Platform platform(RunState state) {
        var signin = state.parts().stream()
                .filter(part -> part.name().equals("signin"))
                .map(PartState::address)
                .findFirst()
                .orElseThrow(() -> new Trouble("The sign-in part does not run.", "See ./cairn status."));
        return new Platform(URI.create(state.url()), URI.create(signin));
    }
}
