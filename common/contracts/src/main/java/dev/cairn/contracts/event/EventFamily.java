package dev.cairn.contracts.event;

import dev.cairn.contracts.checkin.CheckInEvent;
import dev.cairn.contracts.conversation.ConversationEvent;
import dev.cairn.contracts.directory.DirectoryEvent;
import dev.cairn.contracts.feedback.FeedbackEvent;
import dev.cairn.contracts.plan.PlanEvent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The families of events: who sends them, on which topic, and the names that each event travels under. */
public enum EventFamily {
    DIRECTORY("goals-service", "goals.directory.v1", DirectoryEvent.class),
    PLAN("goals-service", "goals.plan.v1", PlanEvent.class),
    CONVERSATION("feedback-service", "feedback.conversation.v1", ConversationEvent.class),
    FEEDBACK("feedback-service", "feedback.feedback.v1", FeedbackEvent.class),
    CHECK_IN("reminders-service", "reminders.checkin.v1", CheckInEvent.class);

    private final String service;
    private final String topic;
    private final Class<? extends CairnEvent> root;
    private final Map<String, Class<? extends CairnEvent>> types;

    EventFamily(String service, String topic, Class<? extends CairnEvent> root) {
        this.service = service;
        this.topic = topic;
        this.root = root;
        this.types = Arrays.stream(root.getPermittedSubclasses())
                .map(type -> type.<CairnEvent>asSubclass(CairnEvent.class))
                .collect(Collectors.toUnmodifiableMap(EventFamily::typeOf, Function.identity()));
    }

    /** The one service that sends these. */
    public String service() {
        return service;
    }

    public String topic() {
        return topic;
    }

    /** The family of an event. */
    public static EventFamily of(CairnEvent event) {
        return Arrays.stream(values())
                .filter(family -> family.root.isInstance(event))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("of no family: " + event.getClass()));
    }

    /** The family that travels on a topic. */
    public static Optional<EventFamily> onTopic(String topic) {
        return Arrays.stream(values())
                .filter(family -> family.topic.equals(topic))
                .findFirst();
    }

    /** The class of an event by its CloudEvents {@code type}; empty for a type of a later version. */
    public Optional<Class<? extends CairnEvent>> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** All types of the family by name. */
    public Map<String, Class<? extends CairnEvent>> types() {
        return types;
    }

    /** The CloudEvents {@code type} of an event class: its simple name in kebab case. */
    public static String typeOf(Class<? extends CairnEvent> event) {
        return event.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
