package dev.cairn.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.id.Id;
import dev.cairn.contracts.id.TenantId;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** No event has room for a word that a person typed, a name or an address. */
class NoWordsInEventsTest {

    private static final Set<Class<?>> HARMLESS =
            Set.of(boolean.class, int.class, long.class, Integer.class, Instant.class, LocalDate.class, TenantId.class);

    /** Texts that are no words: names of zones and languages, an id, the name of a part, a date or year. */
    private static final Set<String> TEXTS = Set.of(
            "TenantChanged.locale",
            "TenantChanged.timeZone",
            "PersonChanged.locale",
            "PersonChanged.timeZone",
            "ProgressNoted.note",
            "PlanCommented.part",
            "PublicGoal.target");

    private final Set<String> wordy = new TreeSet<>();

    @Test
    void noComponentOfAnyEventCouldHoldWords() {
        Arrays.stream(EventFamily.values())
                .flatMap(family -> family.types().values().stream())
                .forEach(this::look);
        assertThat(wordy).isEqualTo(new TreeSet<>(TEXTS));
    }

    private void look(Class<?> type) {
        for (var component : type.getRecordComponents()) {
            look(component, component.getGenericType());
        }
    }

    private void look(RecordComponent where, Type type) {
        if (type instanceof ParameterizedType collection) {
            Arrays.stream(collection.getActualTypeArguments()).forEach(part -> look(where, part));
        } else if (type instanceof Class<?> single && !harmless(single)) {
            if (single.isRecord()) {
                look(single);
            } else {
                wordy.add(where.getDeclaringRecord().getSimpleName() + "." + where.getName());
            }
        }
    }

    private static boolean harmless(Class<?> type) {
        return HARMLESS.contains(type) || type.isEnum() || Id.class.isAssignableFrom(type);
    }
}
