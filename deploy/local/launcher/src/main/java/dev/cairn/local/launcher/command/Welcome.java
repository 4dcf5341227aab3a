package dev.cairn.local.launcher.command;

import dev.cairn.local.launcher.part.Part;
import dev.cairn.local.launcher.part.Settings;
import java.time.Duration;
import java.util.List;

/** What a person reads when everything is up: where to go and how to sign in. */
final class Welcome {

    private Welcome() {}

    static String text(Settings settings, List<Part> parts, Duration took) {
        String up = "Up after " + Progress.seconds(took) + ".";
        boolean whole = parts.stream().anyMatch(part -> part.name().equals("gateway"));
        return whole ? up + "\n\n" + howToSignIn(settings) : up + " Running: " + parts;
    }

    private static String howToSignIn(Settings settings) {
        return """
                  Cairn       %s
                  Sign in     enter "larkfield" or "ahrendts" as your organization, then choose a person; no password
                  Operator    %s/operator
                  Mail        %s
                """.formatted(settings.publicUrl(), settings.publicUrl(), settings.mailUrl());
    }
}
