package dev.cairn.local.walk;

import dev.cairn.local.client.Platform;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * The whole loop, from an empty page to a check-in that is answered, as three people of one organization: an employee, the
 * manager, and somebody who must see nothing of it. It may be walked again on the same platform.
 */
public final class Walk {

    private static final Duration SOON = Duration.ofSeconds(20);

    private Walk() {}

    /**
     * Who walks.
     *
     * @param slug the organization
     * @param other somebody of it who is neither of the two
     */
    public record Cast(String slug, String employee, String manager, String other) {

        /** Of each demo organization, people who are free to begin. */
        public static final List<Cast> DEMO = List.of(
                new Cast("larkfield", "jule.petersen", "noor.van.dijk", "tariq.haddad"),
                new Cast("ahrendts", "1023", "1021", "1012"));
    }

    /**
     * Walks, telling each step as it held.
     *
     * @param mark a word that stands in every text, so that one can look where it turns up
     * @return whether every step held
     */
    public static boolean walk(Platform platform, Cast cast, String mark, Steps steps) {
        return walk(platform, cast, mark, steps, SOON);
    }

    /**
     * The same, where what others do may come late.
     *
     * @param patience how long to wait for what happens by events and mails
     */
    public static boolean walk(Platform platform, Cast cast, String mark, Steps steps, Duration patience) {
        return steps.step(
                        "three people sign in at " + cast.slug(), () -> Walkers.signIn(platform, cast, mark, patience))
                .filter(walkers -> acts(walkers).allMatch(act -> act.walked(steps)))
                .isPresent();
    }

    private static Stream<Act> acts(Walkers walkers) {
        var talking = new Talking(walkers);
        return Stream.of(
                new Beginning(walkers),
                new Planning(walkers),
                new Asking(walkers),
                new Sharing(walkers),
                new Answering(walkers),
                new Agreeing(walkers),
                new Achieving(walkers),
                talking,
                new Recapping(walkers, talking),
                new CheckingIn(walkers, talking));
    }
}
