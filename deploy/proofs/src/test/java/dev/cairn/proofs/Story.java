package dev.cairn.proofs;

import dev.cairn.local.client.Browser;
import dev.cairn.local.client.Platform;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** What people go through in the portal to get one thing done; each page on their way is looked at, and none may have a fault. */
abstract class Story {

    /** Where and how it is gone through: two organizations with the same people, so that each begins afresh. */
    enum Setting {
        DESK("alder", Speech.ENGLISH, Look.DESK),
        PHONE("birch", Speech.GERMAN, Look.PHONE);

        final String slug;
        final Speech speech;
        final Look look;

        Setting(String slug, Speech speech, Look look) {
            this.slug = slug;
            this.speech = speech;
            this.look = look;
        }

        boolean isPhone() {
            return look.isPhone();
        }
    }

    private static Platform platform;
    private static Chromium chromium;
    private final Faults faults = new Faults();
    private final List<Visitor> visitors = new ArrayList<>();

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
        platform = RunningPlatform.get().platform();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void leave() {
        visitors.forEach(visitor -> visitor.leave(getClass().getSimpleName()));
        faults.assertNone();
    }

    /** Somebody signs in, in a window of their own. */
    Visitor comes(Setting setting, String person) {
        return comes(setting, setting.slug, person);
    }

    Visitor comes(Setting setting, String slug, String person) {
        var visitor = new Visitor(chromium.browser(), platform, setting.speech, setting.look, faults);
        visitors.add(visitor);
        visitor.signIn(slug, person);
        return visitor;
    }

    /** What happened before the story begins, done without a window. */
    static Browser before(Setting setting, String person) {
        return platform.signedIn(setting.slug, person);
    }
}
