package dev.cairn.goals.coach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.goals.coach.learned.Lesson;
import dev.cairn.goals.coach.learned.Teaching;
import dev.cairn.goals.coach.rule.Hint;
import dev.cairn.goals.coach.text.Reader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the coach learned is what its goals teach, and none of those held out. */
class LearnedTest {

    private static final String KEPT = "/dev/cairn/goals/coach/learned/learned.txt";

    private final Reader reader = new Reader();

    @Test
    void theFiguresAreThoseThatTheGoalsTeach() throws IOException {
        var taught = new Teaching(hints(), lessons()).text();
        var renewed = Path.of("target", "learned.txt");
        Files.createDirectories(renewed.getParent());
        Files.writeString(renewed, taught);
        assertThat(taught.equals(kept()))
                .as(
                        "what was learned differs from %s; after a change of goals, words or features copy it there",
                        renewed)
                .isTrue();
    }

    private List<Lesson> lessons() {
        return Stream.of(own(), LabelledGoal.in(LabelledGoal.LATER), LabelledGoal.in(List.of("taught")))
                .flatMap(List::stream)
                .map(goal -> {
                    var reading = Coach.read(reader, goal.words());
                    return new Lesson(reading.title(), reading.others(), goal.lacks(), goal.unsure());
                })
                .toList();
    }

    /** Without the part that no rule was written from. */
    private static List<LabelledGoal> own() {
        return LabelledGoal.in(List.of("en", "de")).stream()
                .filter(goal -> !goal.heldOut())
                .toList();
    }

    /** All but the date, which is there or not. */
    private static List<String> hints() {
        return Arrays.stream(Hint.values())
                .filter(hint -> hint != Hint.TIME_BOUND)
                .map(Hint::code)
                .toList();
    }

    private static String kept() throws IOException {
        try (var file = LearnedTest.class.getResourceAsStream(KEPT)) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
