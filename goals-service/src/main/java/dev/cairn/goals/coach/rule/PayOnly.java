package dev.cairn.goals.coach.rule;

import dev.cairn.goals.coach.text.Field;
import dev.cairn.goals.coach.text.Passage;
import java.util.Optional;
import java.util.Set;

/** Money, a grade, a title or a perk as the whole aim. */
final class PayOnly implements Rule {

    private static final int SAID_BESIDE = 1;

    /** Behind these stands with whom somebody compares: "a car like everybody else". */
    private static final Set<String> COMPARED = Set.of("like", "wie");

    /** What stands behind these is not wanted, but threatened about: "if I don't get the bonus". */
    private static final Set<String> CONDITIONS =
            Set.of("if", "unless", "without", "no", "wenn", "falls", "ohne", "sollte", "kein", "keine");

    private static final Set<String> WITHHELD = Set.of("until", "unless", "solange");

    @Override
    public Optional<Finding> look(Signs signs) {
        var aim = signs.aim();
        if (CONDITIONS.contains(firstWord(aim))
                || aim.tokens().stream().anyMatch(token -> WITHHELD.contains(token.word()))) {
            return Optional.empty();
        }
        var sum = aim.part(0, aim.first(1, token -> COMPARED.contains(token.word())));
        var rest = aim.has("grade")
                ? sum.contentBeyond("pay", "pay-core", "gain", "empty", "demand", "role")
                : sum.contentBeyond("pay", "pay-core", "gain", "empty", "demand");
        var reward = aim.has("pay-core")
                        && (rest.isEmpty()
                                || rest.size()
                                                <= SAID_BESIDE
                                                        + aim.marks("pay-core").count() / 2
                                        && wanted(aim)
                                        && !done(aim)
                                || aim.has("title"))
                || promotionForMoney(signs);
        if (!reward
                || aim.has("threat") && !aim.has("money")
                || aim.has("pay-verb")
                || duty(aim)
                || signs.saysBeside()
                || signs.says(Hint.DEMAND) && aim.has("title", "role") && !aim.has("money") && !Figures.in(aim)
                || forOthers(signs)) {
            return Optional.empty();
        }
        return Optional.of(new Finding(Hint.PAY_ONLY, "reward-only", signs.words("pay-core")));
    }

    /** A duty beside the reward; "head of" on a card is none. */
    private static boolean duty(Passage aim) {
        return Deeds.in(aim).filter(it -> it.category().equals("duty")).anyMatch(duty -> aim.marks("pay-core")
                .noneMatch(pay -> pay.first() <= duty.first() && duty.end() <= pay.end()));
    }

    /** "More", "get", a sum: words that tell that pay is wanted, where one word may also be a topic ("bonus rules"). */
    private static boolean wanted(Passage aim) {
        return aim.has("gain") || Figures.in(aim) || aim.marks("pay-core").count() > 1;
    }

    private static boolean done(Passage aim) {
        return aim.has("learn", "practice")
                || Deeds.in(aim).anyMatch(it -> it.category().equals("make"));
    }

    private static String firstWord(Passage aim) {
        return aim.tokens().isEmpty() ? "" : aim.tokens().getFirst().word();
    }

    private static boolean promotionForMoney(Signs signs) {
        return signs.aim().has("open-role")
                && signs.title()
                        .marks("money")
                        .anyMatch(mark -> mark.first() >= signs.aim().tokens().size());
    }

    private static boolean forOthers(Signs signs) {
        return signs.goal().in(Field.WHY, Field.ALIGNMENT).anyMatch(it -> it.has("people") && !it.has("own"));
    }
}
