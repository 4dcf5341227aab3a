package dev.cairn.local.launcher.command;

import dev.cairn.local.deadletter.DeadLetters;
import dev.cairn.local.deadletter.Letter;
import dev.cairn.local.launcher.Trouble;
import dev.cairn.local.launcher.home.RunState;
import dev.cairn.local.launcher.home.RunState.PartState;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.common.KafkaException;

/** Shows what services set aside, and has it handled once more. */
final class Dlt implements Command {

    @Override
    public String name() {
        return "dlt";
    }

    @Override
    public String synopsis() {
        return "list|replay [TOPIC|ID] [--again] [--kafka ADDRESS] [--kafka-settings FILE]";
    }

    @Override
    public String summary() {
        return "Lists events that a service could not handle; replay sends them to it once more.";
    }

    @Override
    public Set<String> options() {
        return Set.of("kafka", "kafka-settings");
    }

    @Override
    public Set<String> flags() {
        return Set.of("again");
    }

    @Override
    public int run(Context context) {
        var words = context.arguments().words();
        if (words.isEmpty() || words.size() > 2 || !List.of("list", "replay").contains(words.getFirst())) {
            throw Arguments.misuse(this, "dlt needs to know what to do.");
        }
        var kafka = kafka(context);
        try (var letters = new DeadLetters(kafka)) {
            var named = letters.named(words.stream().skip(1).findFirst());
            return words.getFirst().equals("list")
                    ? list(context.terminal(), named)
                    : replay(context, letters, named, words.size() > 1);
        } catch (KafkaException e) {
            throw new Trouble(
                    "Kafka at " + kafka.get("bootstrap.servers") + " does not do as asked: " + e.getMessage(),
                    "See whether it runs there, and whether the services have started with it.",
                    e);
        }
    }

    private static int list(Terminal terminal, List<Letter> letters) {
        if (letters.isEmpty()) {
            terminal.line("Nothing was set aside.");
        }
        for (var letter : letters) {
            terminal.line(letter.id() + "  " + letter.at() + state(letter));
            terminal.line("    " + or(letter.type(), "no type") + "  " + or(letter.key(), "no key") + "  first at "
                    + letter.from());
            terminal.line("    " + letter.cause());
        }
        return 0;
    }

    private static String state(Letter letter) {
        if (letter.cut()) {
            return "  too long to be kept whole";
        }
        return letter.sentAgain() ? "  sent again" : "";
    }

    private static int replay(Context context, DeadLetters letters, List<Letter> named, boolean chosen) {
        var wanted = named.stream()
                .filter(letter -> !letter.cut())
                .filter(letter -> !letter.sentAgain() || context.arguments().has("again"))
                .toList();
        for (var letter : wanted) {
            letters.sendAgain(letter);
            context.terminal()
                    .line(letter.id() + " was sent to " + letter.aside().service() + " again.");
        }
        if (wanted.isEmpty()) {
            context.terminal().line(nothing(named));
        }
        return chosen && named.isEmpty() ? 1 : 0;
    }

    private static String nothing(List<Letter> named) {
        return named.isEmpty()
                ? "Nothing of that name was set aside."
                : "All of it was sent again before, or cannot be; --again sends once more what was.";
    }

    private static Map<String, Object> kafka(Context context) {
        var settings = new HashMap<String, Object>();
        context.arguments().option("kafka-settings").map(Dlt::read).ifPresent(settings::putAll);
        context.arguments()
                .option("kafka")
                .or(() -> settings.containsKey("bootstrap.servers") ? Optional.empty() : Optional.of(running(context)))
                .ifPresent(address -> settings.put("bootstrap.servers", address));
        return settings;
    }

    private static String running(Context context) {
        return RunState.read(context.home()).stream()
                .flatMap(state -> state.parts().stream())
                .filter(part -> part.name().equals("broker"))
                .map(PartState::address)
                .findFirst()
                .orElseThrow(() -> new Trouble(
                        "No broker runs from " + context.home().folder() + ".",
                        "Start Cairn with ./cairn up, or name a broker with --kafka ADDRESS."));
    }

    private static Map<String, String> read(String file) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new Trouble(file + " cannot be read: " + e.getMessage(), "Name a file of Kafka client settings.", e);
        }
        var settings = new HashMap<String, String>();
        properties.stringPropertyNames().forEach(name -> settings.put(name, properties.getProperty(name)));
        return settings;
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
