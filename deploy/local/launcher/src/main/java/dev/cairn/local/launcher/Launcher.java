package dev.cairn.local.launcher;

import dev.cairn.local.launcher.command.Commands;
import dev.cairn.local.launcher.command.Terminal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Called by the {@code cairn} script, which says where the checkout is. */
public final class Launcher {

    private static final String ROOT = "cairn.root";
    private static final String MAVEN = "cairn.maven";

    private Launcher() {}

    public static void main(String[] line) throws InterruptedException {
        System.exit(Commands.run(root(), List.of(line), Terminal.system()));
    }

    private static Path root() {
        return Path.of(System.getProperty(ROOT, "")).toAbsolutePath().normalize();
    }

    /** How this launcher was started, without the command; for one that goes on in the background. */
    public static List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-D" + ROOT + "=" + root()));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass()));
        return command;
    }

    /** An executable jar is started by its loader, otherwise this class is on the class path. */
    private static String mainClass() {
        boolean packed = Launcher.class.getClassLoader() != ClassLoader.getSystemClassLoader();
        return packed ? "org.springframework.boot.loader.launch.JarLauncher" : Launcher.class.getName();
    }

    /** The Maven that the script found. */
    public static String maven() {
        return System.getProperty(MAVEN, "mvn");
    }
}
