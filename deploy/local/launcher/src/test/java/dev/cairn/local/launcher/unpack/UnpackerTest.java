package dev.cairn.local.launcher.unpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.local.launcher.Trouble;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackerTest {

    @TempDir
    private Path root;

    @Test
    void theOwnClassesAndTheLibrariesInTheirOrderMakeAProgram() throws IOException {
        build("one");

        Program program = Unpacker.program(root, "module");

        assertThat(program.jar().resolveSibling("lib/b.jar")).hasContent("library b");
        try (JarFile jar = new JarFile(program.jar().toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            assertThat(manifest.getValue("Main-Class")).isEqualTo("dev.cairn.Example");
            assertThat(manifest.getValue("Class-Path")).isEqualTo("lib/b.jar lib/a.jar");
            assertThat(jar.stream().map(JarEntry::getName))
                    .contains("dev/cairn/Example.class", "META-INF/spring/own.imports")
                    .doesNotContain("META-INF/services/java.nio.file.spi.FileSystemProvider");
        }
    }

    @Test
    void itIsUnpackedOnceABuildAndTheBuildBeforeIsLeftAlone() throws IOException {
        build("one");
        Path first = Unpacker.program(root, "module").jar();
        assertThat(Unpacker.program(root, "module").jar()).isEqualTo(first);

        build("two");
        Path second = Unpacker.program(root, "module").jar();

        assertThat(second).exists().isNotEqualTo(first);
        assertThat(first).exists();
        build("three");
        Unpacker.program(root, "module");
        try (var apps = Files.list(root.resolve("module/target/app"))) {
            assertThat(apps).hasSize(2);
        }
    }

    @Test
    void aModuleThatIsNotBuiltIsSaid() {
        assertThatThrownBy(() -> Unpacker.program(root, "module"))
                .isInstanceOf(Trouble.class)
                .hasMessage("module is not built.");
    }

    @Test
    void theCacheIsUsedOnceItHasBeenMade() throws IOException {
        build("one");
        Program program = Unpacker.program(root, "module");
        assertThat(program.command(64, List.of("--x")))
                .contains("-Xmx64m")
                .endsWith("-jar", program.jar().toString(), "--x");
        assertThat(program.trainingCommand(64, List.of())).contains("-XX:AOTCacheOutput=" + program.cache());

        Files.writeString(program.cache(), "cache");

        assertThat(program.command(64, List.of())).contains("-XX:AOTCache=" + program.cache());
    }

    private void build(String content) throws IOException {
        Path target = Files.createDirectories(root.resolve("module/target"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(new Attributes.Name("Start-Class"), "dev.cairn.Example");
        try (OutputStream file = Files.newOutputStream(target.resolve("module-1-app.jar"));
                JarOutputStream jar = new JarOutputStream(file, manifest)) {
            put(jar, "META-INF/services/java.nio.file.spi.FileSystemProvider", "loader");
            put(jar, "META-INF/spring/own.imports", "own");
            put(jar, "BOOT-INF/classes/dev/cairn/Example.class", content);
            put(jar, "BOOT-INF/lib/a.jar", "library a");
            put(jar, "BOOT-INF/lib/b.jar", "library b");
            put(jar, "BOOT-INF/classpath.idx", "- \"BOOT-INF/lib/b.jar\"\n- \"BOOT-INF/lib/a.jar\"\n");
        }
    }

    private static void put(JarOutputStream jar, String name, String content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content.getBytes(StandardCharsets.UTF_8));
        jar.closeEntry();
    }
}
