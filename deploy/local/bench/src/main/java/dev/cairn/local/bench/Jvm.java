package dev.cairn.local.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How all that is measured is started, the platform and what it is compared with alike. */
final class Jvm {

    private Jvm() {}

    static List<String> command(int heapMegabytes) {
        return List.of(
                java(),
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:-UsePerfData",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx" + heapMegabytes + "m");
    }

    /** Another main of this program, as a process of its own. */
    static Process start(int heapMegabytes, String... arguments) throws java.io.IOException {
        var command = new ArrayList<>(command(heapMegabytes));
        command.addAll(itself(System.getProperty("java.class.path")));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).inheritIO().start();
    }

    /** From one executable jar, as it is delivered, or from classes, as a test has it. */
    private static List<String> itself(String classPath) {
        return classPath.endsWith("-app.jar")
                ? List.of("-jar", classPath)
                : List.of("-cp", classPath, BenchMain.class.getName());
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
