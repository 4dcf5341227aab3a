package dev.cairn.local.launcher.command;

import dev.cairn.local.launcher.Trouble;
import java.nio.file.Path;
import java.util.List;

/** All commands, in the order in which help shows them. */
public final class Commands {

    private static final List<Command> ALL = List.of(
            new Up(),
            new Down(),
            new Status(),
            new Logs(),
            new Reset(),
            new WalkThrough(),
            new RenewOpenApi(),
            new Dlt(),
            new Bench(),
            new SoakThrough(),
            new Prepare(),
            new Verify());

    private Commands() {}

    /**
     * Does what the command line says.
     *
     * @param line the command's name and what follows; none shows help
     * @return the exit code
     */
    public static int run(Path root, List<String> line, Terminal terminal) throws InterruptedException {
        if (line.isEmpty() || List.of("help", "--help", "-h").contains(line.getFirst())) {
            help(terminal);
            return 0;
        }
        try {
            Command command = named(line.getFirst());
            Arguments arguments = Arguments.of(command, line.subList(1, line.size()));
            return command.run(new Context(root, arguments, terminal));
        } catch (Trouble trouble) {
            terminal.line(trouble.what());
            terminal.line(trouble.remedy());
            return 1;
        }
    }

    private static Command named(String name) {
        return ALL.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Trouble("There is no command " + name + ".", "See ./cairn help."));
    }

    private static void help(Terminal terminal) {
        terminal.line("Usage: ./cairn COMMAND [--data DIR]");
        terminal.line("");
        for (Command command : ALL) {
            terminal.line("  " + (command.name() + " " + command.synopsis()).strip());
            terminal.line("      " + command.summary());
        }
    }
}
