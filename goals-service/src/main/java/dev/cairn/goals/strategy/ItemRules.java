package dev.cairn.goals.strategy;

import dev.cairn.goals.strategy.ItemKind.Part;
import dev.cairn.platform.web.FieldProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an item of a kind must and may say; all faults at once, each at its JSON pointer. */
public final class ItemRules {

    /** No scope holds more. */
    public static final int MOST_ITEMS = 1_000;

    private static final int NAME = 300;
    private static final int ABOUT = 4_000;
    private static final int LINE = 500;
    private static final int MOST_LINES = 40;
    private static final int MOST_LEVELS = 7;

    private final List<FieldProblem> problems = new ArrayList<>();

    private ItemRules() {}

    /** What is wrong with the content by itself; what it refers to is not looked at. */
    public static List<FieldProblem> check(ItemKind kind, Content content) {
        var rules = new ItemRules();
        if (kind != ItemKind.SCALE && content.name().blank()) {
            rules.problem("/name", "missing", "Expected a name in one language at least.");
        }
        rules.length("/name", content.name(), NAME);
        rules.length("/about", content.about(), ABOUT);
        rules.only(kind, Part.WORK, "/work", content.work());
        rules.only(kind, Part.LEVELS, "/levels", content.levels());
        rules.only(kind, Part.PROFILE, "/profile", content.profile());
        rules.work(kind, content.work());
        rules.levels(kind, content.levels());
        rules.profile(content.profile());
        return List.copyOf(rules.problems);
    }

    private void only(ItemKind kind, Part part, String pointer, @Nullable Object given) {
        if (given != null && kind.part() != part) {
            problem(pointer, "not-here", "This does not belong to " + kind.word() + ".");
        }
    }

    private void work(ItemKind kind, @Nullable Work work) {
        if (kind == ItemKind.DECISION && (work == null || work.from() == null)) {
            problem("/work/from", "missing", "Expected the day, such as 2027-03-31.");
        }
        if (work == null) {
            return;
        }
        if (work.from() != null && work.until() != null && work.until().isBefore(work.from())) {
            problem("/work/until", "before-from", "The last day lies before the first.");
        }
        lines("/work/skills", work.skills());
        lines("/work/parts", work.parts());
    }

    private void levels(ItemKind kind, @Nullable Levels levels) {
        if (kind.part() != Part.LEVELS) {
            return;
        }
        if (levels == null || levels.levels().isEmpty()) {
            problem("/levels", "missing", "Expected one level at least.");
            return;
        }
        if (levels.levels().size() > MOST_LEVELS) {
            problem("/levels/levels", "too-many", "Expected at most " + MOST_LEVELS + ".", most(MOST_LEVELS));
        }
        if (kind == ItemKind.COMPETENCY && levels.family() == null) {
            problem(
                    "/levels/family",
                    "missing",
                    "Expected leadership, interpersonal, technical or personal-effectiveness.");
        }
        for (int i = 0; i < levels.levels().size(); i++) {
            level(kind, levels.levels().get(i), "/levels/levels/" + i);
        }
    }

    private void level(ItemKind kind, Levels.Level level, String at) {
        lines(at + "/behaviours", level.behaviours());
        if (kind == ItemKind.SCALE && (level.name() == null || level.name().blank())) {
            problem(at + "/name", "missing", "Expected a name in one language at least.");
        }
        if (level.name() != null) {
            length(at + "/name", level.name(), LINE);
        }
    }

    private void profile(@Nullable Profile profile) {
        if (profile == null) {
            return;
        }
        lines("/profile/experiences", profile.experiences());
        var seen = new HashSet<String>();
        for (int i = 0; i < profile.needs().size(); i++) {
            var need = profile.needs().get(i);
            if (need.level() < 1 || need.level() > MOST_LEVELS) {
                problem("/profile/needs/" + i + "/level", "not-a-level", "Expected a level counted from 1.");
            }
            if (!seen.add(need.competency())) {
                problem("/profile/needs/" + i + "/competency", "duplicate", "This competency stands above already.");
            }
        }
    }

    /** What a role refers to and is not among those that are there. */
    public static List<FieldProblem> checkReferences(
            Content content, String ownId, Map<String, Integer> competencies, Set<String> roles) {
        var rules = new ItemRules();
        var profile = content.profile();
        if (profile != null) {
            for (int i = 0; i < profile.needs().size(); i++) {
                rules.need(profile.needs().get(i), competencies, "/profile/needs/" + i);
            }
            for (int i = 0; i < profile.next().size(); i++) {
                var role = profile.next().get(i).role();
                if (!roles.contains(role) || role.equals(ownId)) {
                    rules.problem(
                            "/profile/next/" + i + "/role", "unknown-role-profile", "Expected another role's id.");
                }
            }
        }
        return List.copyOf(rules.problems);
    }

    private void need(Profile.Need need, Map<String, Integer> competencies, String at) {
        var levels = competencies.get(need.competency());
        if (levels == null) {
            problem(at + "/competency", "unknown-competency", "Expected the id of a competency.");
        } else if (need.level() > levels) {
            problem(
                    at + "/level",
                    "no-such-level",
                    "Expected a level from 1 to " + levels + ".",
                    Map.of("levels", levels));
        }
    }

    private void lines(String at, List<LocalText> lines) {
        if (lines.size() > MOST_LINES) {
            problem(at, "too-many", "Expected at most " + MOST_LINES + ".", most(MOST_LINES));
        }
        for (int i = 0; i < lines.size(); i++) {
            length(at + "/" + i, lines.get(i), LINE);
            if (lines.get(i).blank()) {
                problem(at + "/" + i, "missing", "Expected a text in one language at least.");
            }
        }
    }

    private void length(String at, LocalText text, int most) {
        if (text.longest() > most) {
            problem(at, "too-long", "Expected at most " + most + " characters.", most(most));
        }
    }

    private static Map<String, Object> most(int most) {
        return Map.of("most", most);
    }

    private void problem(String pointer, String code, String detail) {
        problem(pointer, code, detail, Map.of());
    }

    private void problem(String pointer, String code, String detail, Map<String, Object> params) {
        problems.add(new FieldProblem(pointer, code, detail, params));
    }
}
