package dev.cairn.reminders.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyPhraseIsThereAndNoOther(String language) {
        var keys = Arrays.stream(Phrase.values()).map(Phrase::key).collect(Collectors.toSet());
        var written = file(language).stringPropertyNames();
        assertThat(written).containsAll(keys);
        assertThat(written).allMatch(key -> keys.contains(key.replaceFirst("\\.du$", "")));
    }

    @Test
    void everyLanguageAndFormNamesTheSameValues() {
        var english = file("en");
        var german = file("de");
        german.stringPropertyNames().forEach(key -> assertThat(values(german.getProperty(key)))
                .as(key)
                .isEqualTo(values(english.getProperty(key.replaceFirst("\\.du$", "")))));
    }

    @Test
    void whatAddressesThePersonInGermanIsThereInBothForms() {
        var german = file("de");
        var formal = Pattern.compile("\\b(Sie|Ihnen|Ihr|Ihre|Ihren|Ihrem|Ihrer|Ihres)\\b");
        german.stringPropertyNames().stream()
                .filter(key -> !key.endsWith(".du"))
                .filter(key -> formal.matcher(german.getProperty(key)).find())
                .forEach(key ->
                        assertThat(german.getProperty(key + ".du")).as(key).isNotNull());
        german.stringPropertyNames().stream().filter(key -> key.endsWith(".du")).forEach(key -> assertThat(
                        formal.matcher(german.getProperty(key)).find())
                .as(key)
                .isFalse());
    }

    @Test
    void theAddressFormIsTheOrganizations() {
        var values = Map.of("name", "Ada");
        assertThat(new Wording(Locale.GERMANY, false).say(Phrase.GREETING, values))
                .isEqualTo("Guten Tag Ada,");
        assertThat(new Wording(Locale.GERMANY, true).say(Phrase.GREETING, values))
                .isEqualTo("Hallo Ada,");
        assertThat(new Wording(Locale.FRANCE, true).say(Phrase.GREETING, values))
                .isEqualTo("Hello Ada,");
    }

    @Test
    void aValueStandsAsItIs() {
        assertThat(new Wording(Locale.ENGLISH, false).say(Phrase.GREETING, Map.of("name", "{other} $1 \\")))
                .isEqualTo("Hello {other} $1 \\,");
    }

    @Test
    void datesAreSaidAsPeopleSayThem() {
        var at = Instant.parse("2026-12-03T13:00:00Z");
        var berlin = ZoneId.of("Europe/Berlin");
        assertThat(new Wording(Locale.ENGLISH, false).when(at, berlin)).isEqualTo("Thursday, 3 December, 14:00");
        assertThat(new Wording(Locale.GERMAN, false).when(at, berlin)).isEqualTo("Donnerstag, 3. Dezember, 14:00 Uhr");
    }

    private static TreeSet<String> values(String text) {
        return Pattern.compile("\\{[a-z]+}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties file(String language) {
        var properties = new Properties();
        var path = "/mail_" + language + ".properties";
        try (var reader = new InputStreamReader(WordingTest.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }
}
