package dev.cairn.goals.competency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.goals.competency.CompetencySet.Competency;
import dev.cairn.goals.competency.CompetencySet.Family;
import dev.cairn.goals.competency.CompetencySet.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompetencySetTest {

    private static final int LEVELS = 4;
    private static final int SENTENCE = 200;

    private final CompetencySet standard = CompetencySet.standard();

    @Test
    void thereAreTheFourFamilies() {
        assertThat(standard.families())
                .extracting(Family::id)
                .containsExactly("leadership", "interpersonal", "technical", "personal-effectiveness");
        assertThat(standard.levels()).hasSize(LEVELS);
    }

    @Test
    void eachFamilyHasFourToSixCompetenciesWithIdsOfTheirOwn() {
        assertThat(standard.families())
                .allSatisfy(family -> assertThat(family.competencies()).hasSizeBetween(4, 6));
        assertThat(competencies()).extracting(Competency::id).doesNotHaveDuplicates();
    }

    @Test
    void eachLevelHasTwoOrThreeBehaviours() {
        assertThat(competencies()).allSatisfy(competency -> {
            assertThat(competency.levels()).as(competency.id()).hasSize(LEVELS);
            assertThat(competency.levels())
                    .allSatisfy(level -> assertThat(level).hasSizeBetween(2, 3));
        });
    }

    @Test
    void eachBehaviourIsSaidOnceInBothLanguages() {
        assertThat(behaviours()).allSatisfy(words -> {
            assertThat(words.en()).isNotBlank().hasSizeLessThanOrEqualTo(SENTENCE);
            assertThat(words.de())
                    .isNotBlank()
                    .hasSizeLessThanOrEqualTo(SENTENCE)
                    .isNotEqualTo(words.en());
        });
        assertThat(behaviours()).extracting(Words::en).doesNotHaveDuplicates();
        assertThat(behaviours()).extracting(Words::de).doesNotHaveDuplicates();
    }

    @Test
    void noBehaviourIsATrait() {
        assertThat(behaviours()).allSatisfy(words -> {
            assertThat(words.en())
                    .doesNotStartWithIgnoringCase("is able")
                    .doesNotStartWith("Has ")
                    .doesNotMatch("^Is (?!asked).*");
            assertThat(words.de())
                    .doesNotStartWith("Ist ")
                    .doesNotStartWith("Hat ")
                    .doesNotStartWith("Kann ");
        });
    }

    private List<Competency> competencies() {
        return standard.families().stream()
                .flatMap(family -> family.competencies().stream())
                .toList();
    }

    private List<Words> behaviours() {
        return competencies().stream()
                .flatMap(competency -> competency.levels().stream())
                .flatMap(List::stream)
                .toList();
    }
}
