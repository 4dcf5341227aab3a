package dev.cairn.local.launcher.command;

import dev.cairn.local.launcher.Trouble;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What follows a command's name.
 *
 * @param words in their order, without options
 * @param options values by name
 * @param flags names
 */
public record Arguments(List<String> words, Map<String, String> options, Set<String> flags) {

    private static final String DATA = "data";

    /**
     * Reads them as the command takes them; {@code --name value} and {@code --name=value} are the same.
     *
     * @throws Trouble at an option that the command does not know, or that lacks its value
     */
    static Arguments of(Command command, List<String> given) {
        List<String> words = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        Set<String> flags = new HashSet<>();
        for (Iterator<String> rest = given.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            if (!word.startsWith("--")) {
                words.add(word);
                continue;
            }
            String name = word.substring(2).split("=", 2)[0];
            if (command.flags().contains(name)) {
                flags.add(name);
            } else if (command.options().contains(name) || name.equals(DATA)) {
                options.put(name, value(command, word, rest));
            } else {
                throw misuse(command, "--" + name + " is not an option of " + command.name() + ".");
            }
        }
        return new Arguments(List.copyOf(words), Map.copyOf(options), Set.copyOf(flags));
    }

    private static String value(Command command, String word, Iterator<String> rest) {
        if (word.contains("=")) {
            return word.substring(word.indexOf('=') + 1);
        }
        if (!rest.hasNext()) {
            throw misuse(command, word + " lacks its value.");
        }
        return rest.next();
    }

    static Trouble misuse(Command command, String what) {
        return new Trouble(what, "Usage: ./cairn " + (command.name() + " " + command.synopsis()).strip());
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }
}
