package dev.cairn.goals.coach.rule;

import dev.cairn.goals.coach.text.Field;
import dev.cairn.goals.coach.text.Passage;
import dev.cairn.goals.coach.text.Token;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A wish without a subject: only words that would fit any goal. */
final class Vague implements Rule {

    private static final int SEVERAL = 3;
    private static final Set<String> BECOME = Set.of("become", "be", "being", "feel", "stay");
    private static final Set<String> WERDEN = Set.of("werden", "sein", "bleiben");
    private static final Pattern ADJECTIVE = Pattern.compile(".*(?:er|ig|lich|isch|sam|bar|voll|los|iv)");

    private static final String[] SAYS_NOTHING = {"empty", "own", "vague-phrase", "direction", "compare", "self-topic"};

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "our");

    private static final Set<String> ABOUT = Set.of("about", "ueber");

    @Override
    public Optional<Finding> look(Signs signs) {
        var aim = signs.aim();
        if (aim.content().isEmpty() && !aim.has("vague-phrase")
                || signs.says(Hint.NO_GOAL)
                || signs.saysBeside()
                || Figures.in(aim) && !aim.has("vague-phrase")
                || aim.has("pay-core", "in-house")
                || everythingAbout(aim)
                || reasoned(signs)
                || signs.says(Hint.ELSEWHERE)
                || signs.says(Hint.DEMAND)) {
            return Optional.empty();
        }
        return wish(aim) && !subject(aim) || quality(signs)
                ? Optional.of(new Finding(Hint.VAGUE, "no-subject", signs.wholeTitle()))
                : Optional.empty();
    }

    /** "Become indispensable", "mutiger werden": a quality and nothing else. */
    private static boolean quality(Signs signs) {
        var aim = signs.aim();
        var words = aim.tokens()
                .subList(
                        Math.min(signs.start(), aim.tokens().size()),
                        aim.tokens().size());
        if (words.size() != 2
                || aim.has("move", "role", "pay-core", "open-role", "elsewhere") && !aim.has("vague-phrase")) {
            return false;
        }
        return BECOME.contains(words.getFirst().word())
                || words.getFirst() == aim.tokens().getFirst()
                        && WERDEN.contains(words.getLast().word())
                        && words.getFirst().word().equals(words.getFirst().likely())
                        && ADJECTIVE.matcher(words.getFirst().word()).matches();
    }

    private static boolean wish(Passage aim) {
        return aim.has("direction", "vague-phrase", "self-topic", "person", "compare", "learn")
                || aim.content().size() >= SEVERAL
                || aim.tokens().size() > 1 && aim.tokens().stream().anyMatch(token -> light(aim, token));
    }

    /** "Do great work", "Karriere machen": a verb that says nothing by itself. */
    private static boolean light(Passage aim, Token token) {
        var at = aim.tokens().indexOf(token);
        return aim.in(token, Set.of("light"))
                && !aim.in(token, Set.of("role"))
                && (at == 0
                        || !token.capital()
                                && !ARTICLES.contains(aim.tokens().get(at - 1).word()));
    }

    private static boolean subject(Passage aim) {
        return aim.contentBeyond("empty", "vague-phrase", "self-topic", "person", "crowd").stream()
                .anyMatch(token -> !Deeds.germanVerb(aim, token) && !light(aim, token));
    }

    /** The reason tells in what: "get faster" with "the others wait for me at the packing table". */
    private static boolean reasoned(Signs signs) {
        return !signs.aim().has("vague-phrase")
                && signs.goal()
                        .in(Field.WHY)
                        .anyMatch(why -> why.contentBeyond(SAYS_NOTHING).size() > 1);
    }

    /** "Know everything about funding law": too much, but not vague. */
    private static boolean everythingAbout(Passage aim) {
        return aim.has("absolute") && aim.tokens().stream().anyMatch(token -> ABOUT.contains(token.word()));
    }
}
