package dev.cairn.goals.coach;

import dev.cairn.contracts.plan.Horizon;
import dev.cairn.goals.coach.phrasing.Phrasings;
import dev.cairn.goals.coach.rule.GoalReading;
import dev.cairn.goals.coach.rule.Rules;
import dev.cairn.goals.coach.text.Field;
import dev.cairn.goals.coach.text.Passage;
import dev.cairn.goals.coach.text.Reader;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Says what a goal lacks and what undermines the talk about it. The same words give the same answer every time; nothing is kept, and
 * nothing but the words and the lists that come with the program is looked at. For any number of threads.
 */
@Component
public final class Coach {

    /** How many steps and how many links are read. */
    private static final int MOST = 15;

    private final Reader reader = new Reader();
    private final Rules rules = new Rules();
    private final Phrasings phrasings = new Phrasings();

    /** Advice on a goal as it stands; none where it is fine, where the coach is unsure, or on a long goal where nobody asked. */
    public Advice advise(GoalWords goal) {
        var reading = read(reader, goal);
        var language = reader.language(reading.all().toList(), goal.otherwise());
        if (goal.title().isBlank() || goal.horizon() == Horizon.LONG && !goal.asked()) {
            return new Advice(language, List.of());
        }
        var findings = rules.findings(reading);
        return new Advice(
                language,
                findings.stream()
                        .map(finding -> new Advice.Hinted(
                                finding,
                                phrasings.of(finding, findings.getFirst().hint(), reading.title(), language)))
                        .toList());
    }

    static GoalReading read(Reader reader, GoalWords goal) {
        var others = new ArrayList<Passage>();
        others.add(reader.read(Field.WHY, 0, goal.why()));
        others.add(reader.read(Field.MEASURE, 0, goal.measure()));
        others.addAll(each(reader, Field.STEPS, goal.steps()));
        others.add(reader.read(Field.SUPPORT, 0, goal.support()));
        others.addAll(each(reader, Field.ALIGNMENT, goal.alignment()));
        return new GoalReading(reader.read(Field.TITLE, 0, goal.title()), others, goal.dated());
    }

    private static List<Passage> each(Reader reader, Field field, List<String> texts) {
        var passages = new ArrayList<Passage>();
        for (var index = 0; index < Math.min(texts.size(), MOST); index++) {
            passages.add(reader.read(field, index, texts.get(index)));
        }
        return passages;
    }
}
