package dev.cairn.goals.askme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.goals.alignment.Stem;
import dev.cairn.goals.alignment.Terms;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CluesTest {

    private final Terms terms = new Terms();

    @ParameterizedTest
    @CsvSource({"development, develop", "Entwicklung, Produktentwicklung", "Interviews, Interviewtechnik"})
    void wordsThatMeetShareAClue(String offered, String wanted) {
        var one = stem(offered);
        var other = stem(wanted);
        assertThat(one.meets(other)).isTrue();
        assertThat(Clues.word(one)).containsAnyElementsOf(Clues.word(other).toList());
    }

    @Test
    void noPairOfWordsMeetsWithoutSharingAClue() {
        var words = List.of(
                "kalkul",
                "kalkulation",
                "sonderkalkul",
                "pump",
                "pumpenbau",
                "sonderpump",
                "sql",
                "interview",
                "user",
                "usertest",
                "nutzertest",
                "test",
                "podcast",
                "podcastschnitt",
                "schnitt",
                "leitung",
                "teamleitung");
        var apart = words.stream()
                .flatMap(one -> words.stream().map(other -> List.of(new Stem(one), new Stem(other))))
                .filter(pair -> pair.getFirst().meets(pair.getLast()))
                .filter(pair -> Clues.word(pair.getFirst())
                        .noneMatch(Clues.word(pair.getLast()).collect(Collectors.toSet())::contains))
                .toList();
        assertThat(apart).isEmpty();
    }

    @Test
    void veryManyWordsStandInABoundedNumberOfPlaces() {
        var lines = IntStream.range(0, 5)
                .mapToObj(line -> IntStream.range(0, 60)
                        .mapToObj(i ->
                                "wort" + (char) ('a' + i % 26) + (char) ('a' + i / 26) + (char) ('a' + line) + "zz")
                        .collect(Collectors.joining(" ")))
                .toList();
        assertThat(Clues.of(new Topics(lines, List.of()), terms)).hasSizeBetween(60, 121);
    }

    private Stem stem(String word) {
        return terms.all(word).getFirst().stem();
    }
}
