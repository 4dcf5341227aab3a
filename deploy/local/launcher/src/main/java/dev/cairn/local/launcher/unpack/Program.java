package dev.cairn.local.launcher.unpack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An unpacked program.
 *
 * @param jar starts it; names the other jars it needs
 */
public record Program(Path jar) {

    /** Same in training and later: a cache made with others is not used. */
    private static final List<String> VM = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseCompactObjectHeaders",
            "-Xss512k",
            "-XX:-UsePerfData",
            "-Djava.security.egd=file:/dev/urandom",
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED");

    /** The file that the JVM fills in training and reads later. */
    public Path cache() {
        return jar.resolveSibling("classes.aot");
    }

    /** How to start it; with the cache, if there is one. */
    public List<String> command(int heapMegabytes, List<String> arguments) {
        List<String> cache = Files.exists(cache())
                ? List.of("-XX:AOTCache=" + cache(), "-Xlog:aot=off", "-Xlog:cds=off")
                : List.of();
        return command(heapMegabytes, cache, arguments);
    }

    /** How to start it for once such that the cache is made when it ends. */
    public List<String> trainingCommand(int heapMegabytes, List<String> arguments) {
        return command(heapMegabytes, List.of("-XX:AOTCacheOutput=" + cache()), arguments);
    }

    private List<String> command(int heapMegabytes, List<String> cache, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(VM);
        command.add("-Xmx" + heapMegabytes + "m");
        command.addAll(cache);
        command.add("-jar");
        command.add(jar.toString());
        command.addAll(arguments);
        return command;
    }

    /** Whether the cache has been made. */
    public boolean isPrepared() {
        return Files.exists(cache());
    }
}
