package dev.cairn.goals.plan.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordComparisonTest {

    private static final String[] PIECES = {
        "run", " ", "tests", "\n", "Café", "e\u0301", ",", "7", "👩🏽‍🚀", "שלום", "你好", "テスト", "สวัสดี", "  ", "run",
        "the"
    };

    @Test
    void namesTheWordsThatChangedAndLeavesTheOthers() {
        assertThat(WordComparison.compare("Give two talks by June.", "Give three talks by June."))
                .containsExactly(same("Give "), removed("two"), added("three"), same(" talks by June."));
    }

    @Test
    void takesAStretchOfChangedWordsTogether() {
        assertThat(WordComparison.compare("in the spring of 2027", "in late autumn of 2027"))
                .containsExactly(same("in "), removed("the spring"), added("late autumn"), same(" of 2027"));
    }

    @Test
    void findsTheSignThatChangedWhereNoSpacesStand() {
        assertThat(WordComparison.compare("你好世界", "你好世间")).containsExactly(same("你好世"), removed("界"), added("间"));
    }

    @Test
    void comparesByLinesWhatIsTooLongForWords() {
        var many = IntStream.range(0, 1500)
                .mapToObj(i -> "line number " + i + "\n")
                .collect(Collectors.joining());
        var changed = many.replace("number 700\n", "seven hundred\n");
        assertThat(WordComparison.compare(many, changed))
                .contains(removed("line number 700\n"), added("line seven hundred\n"));
        explains(many, changed);
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void makesUpBothTextsToTheLetter(long seed) {
        var random = new Random(seed);
        explains(text(random), text(random));
    }

    private static void explains(String before, String after) {
        var runs = WordComparison.compare(before, after);
        assertThat(without(runs, Run.Kind.ADDED)).isEqualTo(before);
        assertThat(without(runs, Run.Kind.REMOVED)).isEqualTo(after);
    }

    private static String text(Random random) {
        return IntStream.range(0, 1 + random.nextInt(30))
                .mapToObj(i -> PIECES[random.nextInt(PIECES.length)])
                .collect(Collectors.joining());
    }

    static String without(List<Run> runs, Run.Kind kind) {
        return runs.stream().filter(run -> run.kind() != kind).map(Run::text).collect(Collectors.joining());
    }

    private static Run same(String text) {
        return new Run(Run.Kind.SAME, text);
    }

    private static Run removed(String text) {
        return new Run(Run.Kind.REMOVED, text);
    }

    private static Run added(String text) {
        return new Run(Run.Kind.ADDED, text);
    }
}
