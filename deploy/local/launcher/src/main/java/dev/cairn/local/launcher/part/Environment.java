package dev.cairn.local.launcher.part;

import dev.cairn.local.launcher.home.Home;
import dev.cairn.local.launcher.home.Secrets;
import java.util.Map;
import java.util.TreeMap;

/** The environment variables of each part: the same names as in production, which are explained in deploy/README.md. */
final class Environment {

    private static final String LOCALHOST = "127.0.0.1";

    /** The issuer at which the operator signs in, and the one subject that is known there. */
    private static final String OPERATOR_ISSUER = "platform";

    private static final String OPERATOR = "operator";
    private static final String CLIENT = "cairn";

    private final Settings settings;
    private final Home home;

    Environment(Settings settings, Home home) {
        this.settings = settings;
        this.home = home;
    }

    Map<String, String> signin() {
        return Map.of(
                "CAIRN_PORT", text(settings.signin()),
                "CAIRN_SMTP_PORT", text(settings.smtp()),
                "CAIRN_PUBLIC_URL", settings.publicUrl(),
                "CAIRN_DEMO_DIR", home.organizations().toString(),
                "CAIRN_DATA_DIR", home.data("signin").toString());
    }

    Map<String, String> goals() {
        return service("goals", settings.goals());
    }

    Map<String, String> feedback() {
        return service("feedback", settings.feedback());
    }

    Map<String, String> reminders() {
        Map<String, String> variables = service("reminders", settings.reminders());
        variables.put("CAIRN_SMTP_HOST", LOCALHOST);
        variables.put("CAIRN_SMTP_PORT", text(settings.smtp()));
        variables.put("CAIRN_MAIL_FROM", "cairn@localhost");
        return variables;
    }

    Map<String, String> gateway() {
        Map<String, String> variables = service("gateway", settings.port());
        variables.put("CAIRN_OPERATOR_ISSUER", "http://localhost:" + settings.signin() + "/" + OPERATOR_ISSUER);
        variables.put("CAIRN_OPERATOR_CLIENT_ID", CLIENT);
        variables.put("CAIRN_OPERATOR_CLIENT_SECRET", Secrets.clientSecret(home, OPERATOR_ISSUER));
        variables.put("CAIRN_OPERATOR_SUBJECTS", OPERATOR);
        variables.put("CAIRN_PRIVATE_ISSUERS", "localhost:" + settings.signin());
        return variables;
    }

    private Map<String, String> service(String instance, int port) {
        Map<String, String> variables = new TreeMap<>();
        variables.put("CAIRN_PROFILE", "local");
        variables.put("CAIRN_INSTANCE", instance);
        variables.put("CAIRN_ADDRESS", LOCALHOST);
        variables.put("CAIRN_PORT", text(port));
        variables.put("CAIRN_MONGODB_URI", settings.mongodbUri());
        variables.put("CAIRN_KAFKA", settings.kafkaServers());
        variables.put("CAIRN_KEY", Secrets.outermostKey(home));
        variables.put("CAIRN_PUBLIC_URL", settings.publicUrl());
        variables.put("CAIRN_GATEWAY_URL", inside(settings.port()));
        variables.put("CAIRN_GOALS_URL", inside(settings.goals()));
        variables.put("CAIRN_FEEDBACK_URL", inside(settings.feedback()));
        variables.put("CAIRN_REMINDERS_URL", inside(settings.reminders()));
        return variables;
    }

    private static String inside(int port) {
        return "http://" + LOCALHOST + ":" + port;
    }

    private static String text(int port) {
        return Integer.toString(port);
    }
}
