package dev.cairn.goals.coach.text;

import dev.cairn.goals.coach.text.Phrase.Element;
import dev.cairn.goals.coach.text.Phrase.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which words a phrase starts with and which it cannot do without, so that few phrases need to be tried on a text.
 *
 * @param parts what stands behind the names that phrases use
 */
record PhraseStarts(Map<String, List<List<Element>>> parts) {

    /** The words that some places may start with; none where they may start with any. */
    List<Form.Letters> of(List<Element> elements) {
        if (elements.isEmpty()) {
            return List.of();
        }
        return switch (elements.getFirst()) {
            case Element.Gap gap -> List.of();
            case Element.End end -> List.of();
            case Element.Start start -> of(elements.subList(1, elements.size()));
            case Element.Choice choice -> choice.optional() ? List.of() : of(choice);
        };
    }

    /** For each place that has to be filled by one of some words: these words. */
    List<Set<String>> needs(Phrase phrase) {
        return phrase.elements().stream()
                .filter(Element.Choice.class::isInstance)
                .map(Element.Choice.class::cast)
                .filter(choice -> !choice.optional())
                .map(this::of)
                .filter(forms ->
                        !forms.isEmpty() && forms.stream().noneMatch(form -> form.openStart() || form.openEnd()))
                .map(forms -> forms.stream().map(Form.Letters::text).collect(Collectors.toSet()))
                .toList();
    }

    private List<Form.Letters> of(Element.Choice choice) {
        return all(choice.forms(), form -> switch (form) {
            case Form.Letters letters -> List.of(letters);
            case Form.Made made -> List.of();
            case Form.Named(String name) -> all(parts.getOrDefault(name, List.of()), this::of);
        });
    }

    /** All together; none as soon as one of them says nothing. */
    private static <T> List<Form.Letters> all(List<T> alternatives, Function<T, List<Form.Letters>> starts) {
        var all = new ArrayList<Form.Letters>();
        for (var alternative : alternatives) {
            var some = starts.apply(alternative);
            if (some.isEmpty()) {
                return List.of();
            }
            all.addAll(some);
        }
        return all;
    }
}
