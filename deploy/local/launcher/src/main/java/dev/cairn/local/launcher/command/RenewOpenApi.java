package dev.cairn.local.launcher.command;

import dev.cairn.local.launcher.Launcher;
import dev.cairn.local.launcher.Trouble;
import java.io.IOException;
import java.util.List;

/** Writes each service's {@code openapi.json} anew from the running service. */
final class RenewOpenApi implements Command {

    @Override
    public String name() {
        return "openapi";
    }

    @Override
    public String summary() {
        return "Renews the OpenAPI documents of services and gateway from what runs; commit what changed.";
    }

    @Override
    public int run(Context context) throws InterruptedException {
        var maven = new ProcessBuilder(List.of(
                        Launcher.maven(),
                        "-B",
                        "-ntp",
                        "-q",
                        "verify",
                        "-pl",
                        "goals-service,feedback-service,reminders-service,gateway",
                        "-Dportal.skip",
                        "-am",
                        "-Dcairn.openapi.renew=true",
                        "-Dtest=none",
                        "-Dsurefire.failIfNoSpecifiedTests=false",
                        "-Dit.test=OpenApiIT",
                        "-Dfailsafe.failIfNoSpecifiedTests=false"))
                .directory(context.root().toFile())
                .inheritIO();
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            return maven.start().waitFor();
        } catch (IOException e) {
            throw new Trouble("Maven cannot be started: " + e.getMessage(), "Install Maven 3.8 or later.", e);
        }
    }
}
