package dev.cairn.goals.coach.rule;

import dev.cairn.goals.coach.text.Field;
import dev.cairn.goals.coach.text.Passage;
import dev.cairn.goals.coach.text.Token.Pause;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the goal names what exactly is learned, done or taken on. */
final class Specific implements Rule {

    private static final int LONG_TITLE = 8;
    private static final Set<String> I = Set.of("i", "i'm", "i'll", "i'd", "ich");
    private static final int A_TOPIC = 2;
    private static final int ENOUGH = 9;
    private static final int WORKED_OUT = 12;
    static final String[] SAY_NOTHING = {
        "empty",
        "direction",
        "open-role",
        "pay",
        "pay-core",
        "learn",
        "compare",
        "make",
        "event",
        "move",
        "duty",
        "thin",
        "person",
        "vague-phrase",
        "path",
        "proof",
        "self-topic",
        "none"
    };

    private static final String[] NAMES_NOTHING = {
        "empty",
        "direction",
        "pay",
        "pay-core",
        "open-role",
        "compare",
        "person",
        "vague-phrase",
        "none",
        "self-topic",
        "proof",
        "path",
        "thin"
    };
    private static final Set<String> AS = Set.of("as", "als", "become", "werden");
    private static final Set<String> LINKS = Set.of(
            "of", "for", "in", "at", "on", "the", "our", "der", "die", "das", "den", "dem", "an", "am", "im", "fuer",
            "von", "vom");

    @Override
    public Optional<Finding> look(Signs signs) {
        if (signs.says(Hint.NO_GOAL)) {
            return found(signs, "bare-topic");
        }
        if (signs.says(Hint.PAY_ONLY)) {
            return found(signs, "reward-only", "pay-core");
        }
        if (signs.says(Hint.VAGUE)) {
            return found(signs, "direction-only", "direction", "compare");
        }
        var title = signs.title();
        if (named(signs) || said(signs) || signs.rich(ENOUGH) && workedOut(signs)) {
            return Optional.empty();
        }
        if (title.has("direction") || title.has("compare")) {
            return found(signs, "direction-only", "direction", "compare");
        }
        if (title.has("pay-core") || title.has("open-role")) {
            return found(signs, "reward-only", "pay-core", "open-role");
        }
        return title.content().size() >= LONG_TITLE ? Optional.empty() : found(signs, "bare-topic");
    }

    /** A direction or a topic is not made clearer by a long reason, only by what is done. */
    private static boolean workedOut(Signs signs) {
        var title = signs.title();
        if (title.has("direction", "compare")) {
            return signs.worked(WORKED_OUT)
                    || object(title) && signs.goal().in(Field.MEASURE).anyMatch(Figures::change);
        }
        return title.content().size() > A_TOPIC
                || signs.worked(ENOUGH - 1)
                || title.content().size() == A_TOPIC
                        && signs.goal().in(Field.MEASURE).anyMatch(Figures::in);
    }

    private static Optional<Finding> found(Signs signs, String reason, String... categories) {
        return Optional.of(new Finding(Hint.SPECIFIC, reason, signs.words(categories)));
    }

    /** The title has a deed or a thing to learn, and names it. */
    private static boolean named(Signs signs) {
        var aim = signs.title();
        if (signs.says(Hint.DEMAND) && role(sentence(aim))) {
            return true;
        }
        if (!role(aim) && signs.says(Hint.DEMAND)) {
            return Demand.named(aim) && !aim.has("open-role", "pay-core");
        }
        if (onlyMoves(aim)
                && signs.goal().in(Field.MEASURE, Field.STEPS, Field.SUPPORT).allMatch(it -> it.tokens()
                        .isEmpty())) {
            return false;
        }
        return role(aim) && !aim.has("vague-phrase", "absolute", "all-of-all")
                || (object(aim) || post(aim))
                        && (Deeds.any(aim)
                                || verb(signs)
                                || aim.has("practice") && !aim.has("direction")
                                || learned(aim) && (!aim.has("compare") || Figures.in(aim))
                                || aim.has("proof")
                                || Deeds.unknown(aim)
                                || Figures.in(aim))
                        && !signs.aim().has("vague-phrase");
    }

    /** The first one, without "I shall not wait any more" behind it. */
    private static Passage sentence(Passage title) {
        return title.part(0, title.first(1, token -> token.pause() == Pause.STOP));
    }

    /** "Move into marketing": where to, but not as what. */
    private static boolean onlyMoves(Passage aim) {
        return aim.has("move")
                && aim.marks("make", "duty", "event", "practice", "learn", "role", "proof")
                        .findAny()
                        .isEmpty()
                && !Figures.in(aim)
                && aim.tokens().stream().noneMatch(token -> AS.contains(token.word()))
                && aim.contentBeyond(SAY_NOTHING).size() <= A_TOPIC;
    }

    /** What is learned or done: some word outside the words that say that it is. */
    private static boolean object(Passage aim) {
        if (!aim.contentBeyond(SAY_NOTHING).isEmpty()) {
            return true;
        }
        var deed = aim.marks("learn", "make", "duty", "event", "move").findFirst();
        return deed.isPresent()
                && aim.contentBeyond(NAMES_NOTHING).stream()
                        .anyMatch(token -> token.start() > deed.get().span().start());
    }

    /** A named role with its task or place: "shift lead of the picking hall". */
    private static boolean role(Passage aim) {
        return !aim.has("pay-core", "open-role", "compare")
                && Deeds.directions(aim).findAny().isEmpty()
                && aim.marks("role").anyMatch(role -> field(aim, role.end()));
    }

    private static boolean field(Passage aim, int behind) {
        var at = aim.first(behind, token -> !LINKS.contains(token.word()) || token.pause() != Pause.NONE);
        return at < aim.tokens().size()
                && aim.tokens().get(at).pause() == Pause.NONE
                && aim.part(at, at + 1).contentBeyond(SAY_NOTHING).size() == 1;
    }

    private static boolean verb(Signs signs) {
        return signs.title().marks("verb-base").anyMatch(mark -> mark.first() == signs.start());
    }

    /** A named post or certificate: "Praxisanleiterin werden", "PMP-Zertifikat". */
    private static boolean post(Passage aim) {
        return aim.has("role") && !aim.has("pay-core", "open-role")
                || Deeds.in(aim)
                        .anyMatch(it -> it.category().equals("event")
                                && it.end() - it.first() == 1
                                && aim.tokens().get(it.first()).capital()
                                && !aim.in(
                                        aim.tokens().get(it.first()), Set.of("bare-proof", "open-role", "direction")));
    }

    private static boolean learned(Passage passage) {
        return passage.marks("learn").anyMatch(mark -> !under(passage, mark.first()));
    }

    private static boolean under(Passage passage, int first) {
        return passage.marks("direction").anyMatch(mark -> mark.end() == first);
    }

    /** Another field says what is learned or done. */
    private static boolean said(Signs signs) {
        return Stream.of(Field.WHY, Field.MEASURE, Field.STEPS, Field.SUPPORT)
                .flatMap(field -> signs.goal().in(field))
                .anyMatch(Specific::says);
    }

    private static boolean says(Passage passage) {
        var objects = passage.contentBeyond(
                "empty", "thin", "path", "learn", "make", "duty", "proof", "direction", "compare", "event", "move");
        return switch (passage.field()) {
            case WHY -> passage.tokens().stream().anyMatch(token -> I.contains(token.word())) && Deeds.any(passage);
            case MEASURE ->
                objects.size() > 1
                        && (Deeds.in(passage).anyMatch(deed -> !deed.category().equals("event"))
                                || passage.has("learn"))
                        && !passage.has("direction");
            default ->
                objects.size() > 0
                        && passage.marks("make", "duty", "learn").anyMatch(mark -> passage.marks("path", "thin")
                                .noneMatch(path -> path.first() <= mark.first() && mark.end() <= path.end()));
        };
    }
}
