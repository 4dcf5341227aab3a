package dev.cairn.local.bench;

import dev.cairn.local.launcher.Trouble;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Runs the measuring, or one of the programs that the platform is compared with. */
public final class BenchMain {

    private BenchMain() {}

    /**
     * @param line {@code run ROOT FOLDER [MONGODB]}, {@code bare PORT MONGODB}, or {@code proxy PORT ADDRESS}
     */
    public static void main(String[] line) throws Exception {
        var words = List.of(line);
        switch (words.getFirst()) {
            case "bare" -> Bare.main(Integer.parseInt(words.get(1)), words.get(2));
            case "proxy" -> PlainProxy.main(Integer.parseInt(words.get(1)), words.get(2));
            case "run" -> System.exit(run(words));
            default -> throw new IllegalArgumentException(words.getFirst());
        }
    }

    private static int run(List<String> words) throws Exception {
        var mongodb = words.size() > 3 ? Optional.of(words.get(3)) : Optional.<String>empty();
        try {
            new Bench(Path.of(words.get(1)), Path.of(words.get(2)), mongodb).run();
            return 0;
        } catch (Trouble trouble) {
            System.out.println(trouble.what());
            System.out.println(trouble.remedy());
            return 1;
        }
    }
}
