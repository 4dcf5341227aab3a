package dev.cairn.goals.strategy.file;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.strategy.Content;
import dev.cairn.goals.strategy.ItemKind;
import dev.cairn.goals.strategy.Levels;
import dev.cairn.goals.strategy.LocalText;
import dev.cairn.goals.strategy.Profile;
import dev.cairn.goals.strategy.StrategyItem;
import dev.cairn.goals.strategy.Work;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** Writes what the organization is after as a file that {@link StrategyFileReader} reads as the same. */
public final class StrategyFileWriter {

    private static final String HEAD = """
            # What the organization is after, its competencies and its roles, and what managers keep for their teams. A
            # section or a team that is left out stays as it is; in a section that is here, what is left out is taken away,
            # or retired where somebody built on it. A text is written as it is, or under en and de. A manager is named by
            # the key that the people file has.
            """;

    private final String locale;
    private final Function<PersonId, String> keyOf;

    /**
     * @param locale the language of which a text does not say that it is in it
     * @param keyOf what the organization calls somebody
     */
    public StrategyFileWriter(String locale, Function<PersonId, String> keyOf) {
        this.locale = locale;
        this.keyOf = keyOf;
    }

    /**
     * The file of these items; sections without any are left out.
     *
     * @param teams what is kept for the teams, by their managers
     */
    public String write(List<StrategyItem> items, Map<PersonId, List<StrategyItem>> teams) {
        var file = new LinkedHashMap<String, Object>();
        sections(file, Sections.KINDS, items);
        var written = new TreeMap<String, Object>();
        teams.forEach((manager, kept) -> {
            var key = keyOf.apply(manager);
            var team = new LinkedHashMap<String, Object>();
            team.put(Sections.MANAGER, key);
            sections(team, Sections.TEAM_KINDS, kept);
            if (!key.isEmpty() && team.size() > 1) {
                written.put(key, team);
            }
        });
        if (!written.isEmpty()) {
            file.put(Sections.TEAMS, List.copyOf(written.values()));
        }
        return HEAD + (file.isEmpty() ? "" : yaml().dump(file));
    }

    private void sections(Map<String, Object> into, Map<String, ItemKind> kinds, List<StrategyItem> items) {
        kinds.forEach((name, kind) -> {
            var ofKind = items.stream().filter(item -> item.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                into.put(name, section(kind, ofKind));
            }
        });
    }

    private Object section(ItemKind kind, List<StrategyItem> items) {
        var content = items.getFirst().content();
        if (kind == ItemKind.SCALE && content.levels() != null) {
            return content.levels().levels().stream()
                    .map(level -> text(level.name() == null ? LocalText.NONE : level.name()))
                    .toList();
        }
        if (kind == ItemKind.MISSION || kind == ItemKind.PURPOSE) {
            return single(content);
        }
        return items.stream().map(this::item).toList();
    }

    private Object single(Content content) {
        if (content.about().blank()) {
            return text(content.name());
        }
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", text(content.name()));
        fields.put("about", text(content.about()));
        return fields;
    }

    private Map<String, Object> item(StrategyItem item) {
        var content = item.content();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", item.id());
        fields.put("name", text(content.name()));
        if (!content.about().blank()) {
            fields.put("about", text(content.about()));
        }
        work(fields, item.kind(), content.work());
        levels(fields, content);
        profile(fields, content.profile());
        if (item.retired()) {
            fields.put("retired", true);
        }
        return fields;
    }

    private void work(Map<String, Object> fields, ItemKind kind, @Nullable Work work) {
        if (work == null) {
            return;
        }
        if (work.from() != null) {
            fields.put(kind == ItemKind.DECISION ? "day" : "from", work.from());
        }
        if (work.until() != null) {
            fields.put("until", work.until());
        }
        if (work.owner() != null) {
            fields.put("owner", keyOf.apply(work.owner()));
        }
        lines(fields, "skills", work.skills());
        lines(fields, "parts", work.parts());
    }

    private void levels(Map<String, Object> fields, Content content) {
        var levels = content.levels();
        if (levels == null) {
            return;
        }
        if (levels.family() != null) {
            fields.put("family", levels.family().word());
        }
        fields.put("levels", levels.levels().stream().map(this::behaviours).toList());
    }

    private List<Object> behaviours(Levels.Level level) {
        return level.behaviours().stream().map(this::text).toList();
    }

    private void profile(Map<String, Object> fields, @Nullable Profile profile) {
        if (profile == null) {
            return;
        }
        if (!profile.needs().isEmpty()) {
            var needs = new LinkedHashMap<String, Object>();
            profile.needs().forEach(need -> needs.put(need.competency(), need.level()));
            fields.put("needs", needs);
        }
        lines(fields, "experiences", profile.experiences());
        next(fields, "next", profile, false);
        next(fields, "sideways", profile, true);
    }

    private static void next(Map<String, Object> fields, String name, Profile profile, boolean sideways) {
        var roles = profile.next().stream()
                .filter(next -> next.sideways() == sideways)
                .map(Profile.NextRole::role)
                .toList();
        if (!roles.isEmpty()) {
            fields.put(name, roles);
        }
    }

    private void lines(Map<String, Object> fields, String name, List<LocalText> lines) {
        if (!lines.isEmpty()) {
            fields.put(name, lines.stream().map(this::text).toList());
        }
    }

    private Object text(LocalText text) {
        var own = locale.equals("de") ? text.de() : text.en();
        var other = locale.equals("de") ? text.en() : text.de();
        if (other.isEmpty()) {
            return own;
        }
        var both = new LinkedHashMap<String, Object>();
        if (!text.en().isEmpty()) {
            both.put("en", text.en());
        }
        if (!text.de().isEmpty()) {
            both.put("de", text.de());
        }
        return both;
    }

    private static Yaml yaml() {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(110);
        options.setIndent(2);
        options.setAllowUnicode(true);
        return new Yaml(new Days(options), options);
    }

    /** Writes days as they are, without quotation marks. */
    private static final class Days extends Representer {

        Days(DumperOptions options) {
            super(options);
            representers.put(LocalDate.class, Days::day);
        }

        private static Node day(Object day) {
            return new org.yaml.snakeyaml.nodes.ScalarNode(
                    new Tag(Tag.PREFIX + "timestamp"), day.toString(), null, null, DumperOptions.ScalarStyle.PLAIN);
        }
    }
}
