package dev.cairn.goals.coach.phrasing;

import dev.cairn.goals.coach.rule.Finding;
import dev.cairn.goals.coach.rule.Hint;
import dev.cairn.goals.coach.text.Field;
import dev.cairn.goals.coach.text.Language;
import dev.cairn.goals.coach.text.Passage;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;

/** Words for each thing that the coach says, in the language of the goal. */
public final class Phrasings {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Map<Language, ResourceBundle> words = new EnumMap<>(Language.class);

    /** Loads the words that come with the program. */
    public Phrasings() {
        for (var language : Language.values()) {
            words.put(
                    language,
                    ResourceBundle.getBundle(
                            "dev.cairn.goals.coach.phrasing.words", Locale.of(language.code()), EXACT));
        }
    }

    /**
     * A better phrasing for what was found in a goal with this title.
     *
     * @param gravest what matters most of all that was found: beside "I want to be paid more", a measure is not put as "be paid more, done
     *     three times"
     */
    public Phrasing of(Finding finding, Hint gravest, Passage title, Language language) {
        var hint = finding.hint();
        var field =
                switch (hint) {
                    case MEASURABLE -> Field.MEASURE;
                    case ACHIEVABLE -> finding.reason().equals("no-path") ? Field.STEPS : Field.TITLE;
                    case RELEVANT -> Field.WHY;
                    default -> Field.TITLE;
                };
        return new Phrasing(field, text(finding, gravest, title, language));
    }

    private String text(Finding finding, Hint gravest, Passage title, Language language) {
        var bundle = Objects.requireNonNull(words.get(language));
        var thing = gravest == Hint.DEMAND ? Subject.claim(title) : Subject.thing(title);
        var aim = Subject.aim(title);
        return template(bundle, finding, gravest, thing.isEmpty())
                .replace("{thing}", thing.isEmpty() ? aim : thing)
                .replace("{aim}", aim)
                .replace("{title}", Subject.title(title));
    }

    private static String template(ResourceBundle bundle, Finding finding, Hint gravest, boolean nothingNamed) {
        var hint = finding.hint().code();
        if (bundle.containsKey(hint + ".beside-" + gravest.code())) {
            return bundle.getString(hint + ".beside-" + gravest.code());
        }
        var reason = hint + "." + finding.reason();
        if (nothingNamed && bundle.containsKey(hint + ".nothing-named")) {
            return bundle.getString(hint + ".nothing-named");
        }
        return bundle.getString(bundle.containsKey(reason) ? reason : hint);
    }
}
