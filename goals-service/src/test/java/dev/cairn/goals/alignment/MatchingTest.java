package dev.cairn.goals.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.strategy.Stamp;
import dev.cairn.goals.strategy.StrategyItem;
import dev.cairn.goals.strategy.file.StrategyFileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On the strategies of the demo organizations. */
class MatchingTest {

    private static final Matching MATCHING = new Matching(new Terms());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            larkfield | Answer my own questions about member activity with SQL                       | project/member-voice
            larkfield | Run the member interviews for the new species page                           | project/member-voice
            larkfield | Take charge of offline recognition on iOS                                    | project/offline-recognition
            larkfield | Birdsong auf Handys mit 3 GB Speicher zum Laufen bringen                     | project/offline-recognition
            larkfield | Lead the classroom edition of Birdsong                                       | project/classroom
            larkfield | Das Tonarchiv für beide Länder leiten                                        | project/sound-archive
            larkfield | Den Newsletter Draußen am Sonntag als Produkt verantworten                   | problem/newsletter
            larkfield | Decide on our data warehouse and answer for its cost                         | problem/warehouse-bill
            larkfield | Die Titelstrecke für die deutsche Ausgabe recherchieren                      | objective/german-edition
            ahrendts  | Die Kalkulation von Sonderpumpen lernen und drei Angebote selbst rechnen     | project/klaerwerk-lueneburg
            ahrendts  | Die Kalkulation von Sonderpumpen lernen und drei Angebote selbst rechnen     | competency/kalkulieren
            ahrendts  | Die Karusselldrehmaschine so lernen, dass ich sie allein fahre               | project/zweite-person
            ahrendts  | Ferndiagnose bei den zehn Kunden mit den meisten Einsätzen einrichten        | project/ferndiagnose
            ahrendts  | Die Einarbeitung neuer Servicetechniker übernehmen                           | problem/einarbeitung
            ahrendts  | Dichtungen so montieren, dass keine undichte Pumpe zurückkommt               | objective/dichtungen
            ahrendts  | Meinen Abschluss als Technikerin anerkennen lassen                           | problem/pruefstand
            """)
    void aGoalFindsWhatItServes(String organization, String title, String expected) {
        assertThat(matches(organization, title))
                .extracting(match -> match.item().key())
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Get better at my work and help the team",
                "Learn Spanish",
                "Vier Tage die Woche arbeiten",
                "Become a team lead next year",
                "Eine Weiterbildung machen",
                "Learn new skills for new projects"
            })
    void whatSharesNothingTellingFindsNothing(String title) {
        assertThat(matches("larkfield", title)).isEmpty();
        assertThat(matches("ahrendts", title)).isEmpty();
    }

    @Test
    void theReasonsAreTheGoalsOwnWords() {
        var match = matches("larkfield", "Run the member interviews for the species page")
                .getFirst();
        assertThat(match.because()).contains("member interviews", "species page");
    }

    @Test
    void theSameGoalGetsTheSameAnswerAndNeverMoreThanFive() {
        var title =
                "Interviews, SQL, offline recognition, the newsletter, the sound archive, classroom and subscribers";
        assertThat(matches("larkfield", title))
                .isEqualTo(matches("larkfield", title))
                .hasSizeLessThanOrEqualTo(5);
    }

    private static List<Match> matches(String organization, String title) {
        return MATCHING.matches(new WrittenGoal(List.of(title)), items(organization));
    }

    private static List<StrategyItem> items(String organization) {
        try {
            var text = Files.readString(Path.of("../deploy/demo", organization, "strategy.yaml"))
                    .replaceAll("\\{\\{[^}]+}}", "2027-03-31");
            var somebody = new PersonId("0".repeat(26));
            var locale = organization.equals("ahrendts") ? "de" : "en";
            var stamp = new Stamp(1, somebody, Instant.EPOCH, "");
            return new StrategyFileReader(locale, key -> Optional.of(somebody), List.of())
                    .read(text).parts().values().stream()
                            .flatMap(part -> part.items().stream())
                            .map(one -> new StrategyItem(one.kind(), one.id(), one.content(), one.retired(), stamp))
                            .filter(item -> item.kind().linked())
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
