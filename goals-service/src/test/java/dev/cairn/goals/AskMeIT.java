package dev.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.id.TenantId;
import dev.cairn.testkit.Answer;
import dev.cairn.testkit.Requests;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ben went from development to product and may be asked; Ada looks for somebody who did. Dan keeps the competencies. */
class AskMeIT {

    private static final String MINE = "/api/v1/ask-me";

    private static GoalsFixture goals;
    private static int organizations;

    private TenantId acme;

    @BeforeAll
    static void start() {
        goals = new GoalsFixture();
    }

    @AfterAll
    static void stop() {
        goals.close();
    }

    @BeforeEach
    void anOrganization() {
        acme = goals.organization("ask" + organizations++);
    }

    @Test
    void nobodyIsFoundWhoDidNotSwitchItOn() {
        say("ben", "0", false, "From development to product");
        assertThat(found("product")).isEmpty();
        assertThat(found("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"product", "who went from Development to Products?", "Produktentwicklung in Kiel"})
    void whoSwitchedItOnIsFoundByTheWordsTheyShare(String words) {
        say("ben", "0", true, "From development to product, von der Entwicklung ins Produkt");
        assertThat(found(words)).containsExactly("Ben Okafor");
        assertThat(found("gardening")).isEmpty();
    }

    @Test
    void saysWhichOfTheWordsTheyShareAndWhoSharesMoreStandsFirst() {
        say("ben", "0", true, "From development to product");
        say("cleo", "0", true, "Leading from afar", "Product");
        say("admin", "0", true, "Backups");
        var answer = search("Development and Product management");
        assertThat(answer.json().at("/people").findValuesAsString("name")).containsExactly("Ben Okafor", "Cléo Ünal");
        assertThat(answer.json().at("/people/0/because").values().stream().map(each -> each.asString()))
                .containsExactly("Development", "Product");
        assertThat(answer.json().at("/people/0/lines/0").asString()).isEqualTo("From development to product");
        assertThat(found("")).containsExactlyInAnyOrder("Ben Okafor", "Cléo Ünal", "Ann Admin");
    }

    @Test
    void aCompetencyIsFoundByItselfAndByTheWordsThatNameIt() {
        var listening = competency("Listening", "Zuhören");
        write("ben", "0", true, List.of(), List.of(listening)).expect(200);
        assertThat(found("Zuhören lernen")).containsExactly("Ben Okafor");
        var named = as("ada")
                .post(MINE + "/matches", "{\"competency\":\"%s\"}".formatted(listening))
                .expect(200);
        assertThat(named.json().findValuesAsString("name")).containsExactly("Ben Okafor");
    }

    @Test
    void aCompetencyThatIsNotThereIsRefusedAndARetiredOneStaysWhereItWas() {
        var refused =
                write("ben", "0", true, List.of("Talks"), List.of("juggling")).expect(422);
        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/competencies/0");
        var listening = competency("Listening", "Zuhören");
        write("ben", "0", true, List.of(), List.of(listening)).expect(200);
        as("dan")
                .ifMatch("1")
                .delete("/api/v1/strategy/organization/competency/" + listening)
                .expect(200);
        write("ben", "1", true, List.of("Talks"), List.of(listening)).expect(200);
        write("cleo", "0", true, List.of("Talks"), List.of(listening)).expect(422);
    }

    @Test
    void switchedOffNobodyFindsThemAndTheirWordsStayTheirs() {
        say("ben", "0", true, "From development to product");
        say("ben", "1", false, "From development to product");
        assertThat(found("product")).isEmpty();
        assertThat(as("ben").get(MINE).expect(200).json().at("/lines/0").asString())
                .isEqualTo("From development to product");
        say("ben", "2", true, "From development to product");
        assertThat(found("product")).containsExactly("Ben Okafor");
    }

    @Test
    void otherWordsFindThemAndTheOldOnesNoMore() {
        say("ben", "0", true, "From development to product");
        say("ben", "1", true, "Moving abroad");
        assertThat(found("product")).isEmpty();
        assertThat(found("abroad")).containsExactly("Ben Okafor");
        write("ben", "1", true, List.of("Late"), List.of()).expect(412);
    }

    @Test
    void nobodyFindsWhoHasLeft() {
        say("ben", "0", true, "From development to product");
        goals.load(acme, """
                key,name,user_name,manager,roles,active
                admin,Ann Admin,ann,,administrator,true
                cleo,Cléo Ünal,cleo,,,true
                ben,Ben Okafor,ben,cleo,,false
                ada,Ada 李,ada,cleo,,true
                dan,Dan Green,dan,cleo,people-partner,true
                """);
        assertThat(found("product")).isEmpty();
    }

    @Test
    void nobodyFindsThemselves() {
        say("ada", "0", true, "From development to product");
        assertThat(found("product")).isEmpty();
    }

    @Test
    void toBeAskedOneHasToSayAboutWhat() {
        assertThat(write("ben", "0", true, List.of(), List.of()).expect(422).at("/errors/0/code"))
                .isEqualTo("nothing-to-ask-about");
    }

    private String competency(String en, String de) {
        return as("dan")
                .creating()
                .post(
                        "/api/v1/strategy/organization/competency",
                        "{\"name\":{\"en\":\"%s\",\"de\":\"%s\"},\"levels\":{\"family\":\"interpersonal\",\"levels\":[{\"behaviours\":[{\"en\":\"Lets others finish\"}]}]}}"
                                .formatted(en, de))
                .expect(201)
                .at("/id");
    }

    private void say(String key, String etag, boolean on, String... lines) {
        write(key, etag, on, List.of(lines), List.of()).expect(200);
    }

    private Answer write(String key, String etag, boolean on, List<String> lines, List<String> competencies) {
        return as(key).ifMatch(etag).put(MINE, """
                {"on":%s,"lines":[%s],"competencies":[%s]}""".formatted(on, quoted(lines), quoted(competencies)));
    }

    private static String quoted(List<String> texts) {
        return texts.isEmpty() ? "" : "\"" + String.join("\",\"", texts) + "\"";
    }

    private List<String> found(String words) {
        return search(words).json().at("/people").findValuesAsString("name");
    }

    private Answer search(String words) {
        return as("ada")
                .post(MINE + "/matches", "{\"words\":\"%s\"}".formatted(words))
                .expect(200);
    }

    private Requests as(String key) {
        return goals.as(acme, key);
    }
}
