package dev.cairn.goals.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.goals.reflection.ReflectionPart.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReflectionPartTest {

    private static final int SHORT = 140;

    private final List<ReflectionPart> parts = ReflectionPart.all();

    @Test
    void allPartsOfAPlanAreAskedAbout() {
        assertThat(parts)
                .extracting(ReflectionPart::id)
                .containsExactly(
                        "vision-one-year",
                        "vision-three-years",
                        "vision-five-years",
                        "interests",
                        "strengths",
                        "growth-areas",
                        "paths",
                        "people-to-ask",
                        "role-aimed-at",
                        "wishes");
    }

    @Test
    void eachPartHasThreeToFiveShortQuestions() {
        assertThat(parts).allSatisfy(part -> assertThat(part.questions()).hasSizeBetween(3, 5));
        assertThat(questions()).allSatisfy(it -> assertThat(List.of(it.en(), it.sie(), it.du()))
                .allSatisfy(text -> assertThat(text).isNotBlank().hasSizeLessThanOrEqualTo(SHORT)));
    }

    @Test
    void eachFormOfAddressKeepsToItself() {
        assertThat(questions()).allSatisfy(question -> {
            assertThat(question.sie()).doesNotContainPattern("\\b(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein\\w*)\\b");
            assertThat(question.du()).doesNotContainPattern("(?<!^)(?<![.?!:] )\\b(?:Sie|Ihnen|Ihr\\w*)\\b");
        });
    }

    @Test
    void aWishIsNeverAskedForItsReason() {
        assertThat(parts.getLast().questions())
                .allSatisfy(question -> assertThat(question.en()).doesNotContainPattern("(?i)^why|[^.] why[^.]*\\?"));
    }

    private List<Question> questions() {
        return parts.stream().flatMap(part -> part.questions().stream()).toList();
    }
}
