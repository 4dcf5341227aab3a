package dev.cairn.local.launcher.command;

import dev.cairn.local.launcher.home.Home;
import java.nio.file.Path;

/**
 * What a command has to work with.
 *
 * @param root the checkout
 * @param arguments what follows its name
 * @param terminal where it talks
 */
public record Context(Path root, Arguments arguments, Terminal terminal) {

    private static final String FOLDER = ".cairn";

    /** The folder that was chosen by {@code --data}, or the one in the checkout. */
    public Home home() {
        Path folder = arguments.option("data").map(Path::of).orElseGet(() -> root.resolve(FOLDER));
        return new Home(root, folder.toAbsolutePath().normalize());
    }
}
