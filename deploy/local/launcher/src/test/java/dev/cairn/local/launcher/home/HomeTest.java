package dev.cairn.local.launcher.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.local.launcher.Trouble;
import dev.cairn.local.launcher.home.RunState.Phase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void prepare() {
        home = new Home(folder, folder.resolve(".cairn"));
        home.prepare();
    }

    @Test
    void aSecondLauncherIsToldWhoRunsAndWhatToDo() {
        new RunState(4711, "http://localhost:8080", Phase.RUNNING, List.of()).write(home);
        try (HomeLock first = HomeLock.take(home)) {
            assertThatThrownBy(() -> HomeLock.take(home)).isInstanceOfSatisfying(Trouble.class, trouble -> {
                assertThat(trouble.what()).contains("already runs", "http://localhost:8080", "4711");
                assertThat(trouble.remedy()).contains("./cairn down", "--port N --data DIR");
            });
            assertThat(HomeLock.isHeld(home)).isTrue();
        }
        assertThat(HomeLock.isHeld(home)).isFalse();
    }

    @Test
    void dataOfANewerVersionIsRefused() throws IOException {
        int newer = Home.FORMAT + 1;
        Files.writeString(home.data().resolve("format"), newer + "\n");

        assertThatThrownBy(home::prepare).isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.what())
                .contains("format " + newer, "this one knows " + Home.FORMAT));
    }

    @Test
    void aFullDiskIsRefused() {
        assertThatThrownBy(() -> home.checkSpace(12))
                .isInstanceOfSatisfying(
                        Trouble.class, trouble -> assertThat(trouble.what()).contains("is full: 12 MB"));
    }

    @Test
    void theOutermostKeyIsMadeOnceForItsOwnerAloneAndOnlyTheLocalProfileTakesIt() throws IOException {
        String key = Secrets.outermostKey(home);

        assertThat(key).matches("local:[A-Za-z0-9+/]{43}=");
        assertThat(Secrets.outermostKey(home)).isEqualTo(key);
        assertThat(Files.getPosixFilePermissions(home.key()))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void aKeyThatIsGoneIsNotReplacedWhileItsDataIsThere() throws IOException {
        Files.createDirectories(home.data("store"));

        assertThatThrownBy(() -> Secrets.outermostKey(home))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("is gone");
    }

    @Test
    void clearingLeavesWhatIsNotCairns() throws IOException {
        Secrets.outermostKey(home);
        Secrets.clientSecret(home, "platform");
        Path mine = Files.writeString(home.folder().resolve("mine.txt"), "mine");

        home.clear();

        assertThat(mine).exists();
        assertThat(home.data()).doesNotExist();
        assertThat(home.key()).doesNotExist();
    }
}
