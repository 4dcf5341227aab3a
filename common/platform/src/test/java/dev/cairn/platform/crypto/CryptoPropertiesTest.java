package dev.cairn.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class CryptoPropertiesTest {

    private static final byte[] BYTES =
            "thirty-two bytes of no randomness".substring(0, 32).getBytes();
    private static final String KEY = Base64.getEncoder().encodeToString(BYTES);

    @Test
    void productionTakesAKeyThatWasMadeForIt() {
        assertThat(new CryptoProperties(KEY).bytes(false)).isEqualTo(BYTES);
    }

    @Test
    void aLocalStartTakesAKeyThatWasMadeOnThisMachine() {
        assertThat(new CryptoProperties("local:" + KEY).bytes(true)).isEqualTo(BYTES);
    }

    @Test
    void productionRefusesAKeyThatWasMadeOnThisMachineAndSaysWhatToDo() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new CryptoProperties("local:" + KEY).bytes(false))
                .withMessageContaining("CAIRN_KEY was made for a local start and is refused in production")
                .withMessageContaining("openssl rand -base64 32")
                .withMessageNotContaining(KEY);
    }

    @Test
    void aKeyThatIsMissingIsSaidToBeMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new CryptoProperties("").bytes(false))
                .withMessageContaining("CAIRN_KEY is not set");
    }

    @Test
    void whatIsNoKeyIsRefusedWithoutRepeatingIt() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new CryptoProperties("secret of nobody").bytes(false))
                .withMessage("CAIRN_KEY is not base64");
        assertThatIllegalStateException()
                .isThrownBy(() -> new CryptoProperties("c2hvcnQ=").bytes(false))
                .withMessage("CAIRN_KEY has 5 bytes, expected 32");
    }
}
