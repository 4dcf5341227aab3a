package dev.cairn.goals.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupRuleTest {

    @Test
    void tenPeopleOfThreeManagersAreEnoughAndNoFewer() {
        assertThat(GroupRule.holds(10, 3)).isTrue();
        assertThat(GroupRule.holds(9, 3)).isFalse();
        assertThat(GroupRule.holds(200, 2)).isFalse();
    }

    @Test
    void nearlyAllAndNearlyNoneAreSaidInAWord() {
        assertThat(GroupRule.figure(0, 12).word()).isEqualTo(GroupRule.Word.FEW);
        assertThat(GroupRule.figure(2, 12).word()).isEqualTo(GroupRule.Word.FEW);
        assertThat(GroupRule.figure(3, 12).count()).isEqualTo(3);
        assertThat(GroupRule.figure(9, 12).count()).isEqualTo(9);
        assertThat(GroupRule.figure(10, 12).word()).isEqualTo(GroupRule.Word.MOST);
        assertThat(GroupRule.figure(12, 12).word()).isEqualTo(GroupRule.Word.MOST);
    }

    @Test
    void aFigureIsEitherACountOrAWord() {
        IntStream.rangeClosed(0, 40).forEach(count -> {
            var figure = GroupRule.figure(count, 40);
            assertThat(figure.count() == null).isNotEqualTo(figure.word() == null);
        });
    }
}
