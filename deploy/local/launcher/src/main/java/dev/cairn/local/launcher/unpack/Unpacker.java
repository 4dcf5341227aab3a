package dev.cairn.local.launcher.unpack;

import dev.cairn.local.launcher.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Unpacks the executable jar of a module beside it, into a folder below {@code target/app}: a jar with the module's own classes, and its
 * libraries. The JVM's class cache works on such jars only, and they open faster.
 */
public final class Unpacker {

    /** The newest, and the one before, from which something may still run. */
    private static final int KEPT = 2;

    private static final String LIBRARIES = "BOOT-INF/lib/";
    private static final String CLASSES = "BOOT-INF/classes/";
    private static final String META = "META-INF/";

    /** What the loader of the executable jar brings along for itself, and what only Maven reads. */
    private static final Pattern LOADERS = Pattern.compile("META-INF/(MANIFEST.MF|services/.*|maven/.*)");

    private static final String INDEX = "BOOT-INF/classpath.idx";

    private Unpacker() {}

    /**
     * The program of a module, unpacked anew if the module was built since. What runs from the build before is left alone.
     *
     * @throws Trouble if the module is not built
     */
    public static Program program(Path root, String module) {
        Path target = root.resolve(module).resolve("target");
        try {
            Path built = built(target, module);
            Path apps = target.resolve("app");
            Path app = apps.resolve(hashOf(built));
            if (Files.notExists(app)) {
                Files.createDirectories(apps);
                Files.move(unpack(built, Files.createTempDirectory(apps, "fresh")), app);
                keepNewest(apps);
            }
            return new Program(app.resolve("app.jar"));
        } catch (IOException e) {
            throw new Trouble(module + " cannot be unpacked: " + e.getMessage(), "Build it again.", e);
        }
    }

    private static Path built(Path target, String module) throws IOException {
        if (Files.isDirectory(target)) {
            try (Stream<Path> files = Files.list(target)) {
                List<Path> jars = files.filter(file -> file.toString().endsWith("-app.jar"))
                        .toList();
                if (!jars.isEmpty()) {
                    return jars.getFirst();
                }
            }
        }
        throw new Trouble(module + " is not built.", "Build it: ./cairn up does so, or mvn package.");
    }

    /** Builds are reproducible and have a fixed time: what changed shows in the directory of the archive. */
    private static String hashOf(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            long hash = file.stream()
                    .mapToLong(entry -> 31L * entry.getName().hashCode() + entry.getCrc())
                    .reduce(17, (sum, entry) -> sum * 31 + entry);
            return Long.toHexString(hash);
        }
    }

    private static Path unpack(Path built, Path fresh) throws IOException {
        Files.createDirectories(fresh.resolve("lib"));
        try (JarFile jar = new JarFile(built.toFile())) {
            for (JarEntry entry : jar.stream().filter(Unpacker::isLibrary).toList()) {
                try (InputStream library = jar.getInputStream(entry)) {
                    Files.copy(library, fresh.resolve("lib").resolve(fileName(entry.getName())));
                }
            }
            writeClasses(jar, fresh.resolve("app.jar"));
        }
        return fresh;
    }

    private static void keepNewest(Path apps) throws IOException {
        try (Stream<Path> all = Files.list(apps)) {
            List<Path> newestFirst =
                    all.sorted(Comparator.comparing(Unpacker::made).reversed()).toList();
            for (Path old : newestFirst.subList(Math.min(KEPT, newestFirst.size()), newestFirst.size())) {
                delete(old);
            }
        }
    }

    private static FileTime made(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    private static boolean isLibrary(JarEntry entry) {
        return entry.getName().startsWith(LIBRARIES) && !entry.isDirectory();
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void writeClasses(JarFile jar, Path to) throws IOException {
        try (OutputStream file = Files.newOutputStream(to);
                JarOutputStream out = new JarOutputStream(file, manifest(jar))) {
            for (JarEntry entry : jar.stream().filter(Unpacker::isOwn).toList()) {
                out.putNextEntry(new JarEntry(ownName(entry)));
                try (InputStream content = jar.getInputStream(entry)) {
                    content.transferTo(out);
                }
                out.closeEntry();
            }
        }
    }

    private static Manifest manifest(JarFile jar) throws IOException {
        Manifest manifest = new Manifest(jar.getManifest());
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MAIN_CLASS, attributes.getValue("Start-Class"));
        attributes.put(Attributes.Name.CLASS_PATH, classPath(jar));
        return manifest;
    }

    /** The order that the build gave to the libraries. */
    private static String classPath(JarFile jar) throws IOException {
        try (InputStream index = jar.getInputStream(jar.getJarEntry(INDEX))) {
            return new String(index.readAllBytes())
                    .lines()
                    .map(line -> "lib/" + fileName(line.replace("\"", "").strip()))
                    .collect(Collectors.joining(" "));
        }
    }

    /** With its folders: Spring finds the classes of a package by the entry of its folder. */
    private static boolean isOwn(JarEntry entry) {
        String name = entry.getName();
        return (name.startsWith(CLASSES) && !name.equals(CLASSES))
                || (name.startsWith(META)
                        && !entry.isDirectory()
                        && !LOADERS.matcher(name).matches());
    }

    private static String ownName(JarEntry entry) {
        String name = entry.getName();
        return name.startsWith(CLASSES) ? name.substring(CLASSES.length()) : name;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
