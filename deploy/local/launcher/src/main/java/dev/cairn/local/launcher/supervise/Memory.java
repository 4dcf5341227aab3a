package dev.cairn.local.launcher.supervise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** What a process really takes: its proportional set size, which counts what processes share once. */
public final class Memory {

    private static final String PSS = "Pss:";

    private Memory() {}

    /** In kilobytes; empty where the system does not tell it. */
    public static OptionalLong pssKilobytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup")).stream()
                    .filter(line -> line.startsWith(PSS))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException notThere) {
            return OptionalLong.empty();
        }
    }
}
