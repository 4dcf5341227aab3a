package dev.cairn.local.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.local.launcher.Trouble;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    private final Command up = new Up();

    @Test
    void valuesFollowWithASpaceOrAnEqualsSign() {
        Arguments arguments = Arguments.of(up, List.of("--port", "9000", "--data=/tmp/x", "--detach", "word"));

        assertThat(arguments.option("port")).contains("9000");
        assertThat(arguments.option("data")).contains("/tmp/x");
        assertThat(arguments.has("detach")).isTrue();
        assertThat(arguments.words()).containsExactly("word");
    }

    @Test
    void whatACommandDoesNotKnowIsSaidWithItsUsage() {
        assertThatThrownBy(() -> Arguments.of(up, List.of("--prot", "9000")))
                .isInstanceOfSatisfying(Trouble.class, trouble -> {
                    assertThat(trouble.what()).isEqualTo("--prot is not an option of up.");
                    assertThat(trouble.remedy()).startsWith("Usage: ./cairn up [--detach] [--port N]");
                });
        assertThatThrownBy(() -> Arguments.of(up, List.of("--port"))).hasMessage("--port lacks its value.");
    }
}
