package dev.cairn.goals.strategy.file;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.strategy.Content;
import dev.cairn.goals.strategy.Family;
import dev.cairn.goals.strategy.ItemKind;
import dev.cairn.goals.strategy.ItemRules;
import dev.cairn.goals.strategy.Levels;
import dev.cairn.goals.strategy.LocalText;
import dev.cairn.goals.strategy.Profile;
import dev.cairn.goals.strategy.Scope;
import dev.cairn.goals.strategy.StrategyItem;
import dev.cairn.goals.strategy.StrategyReplacing.Part;
import dev.cairn.goals.strategy.StrategyReplacing.Wanted;
import dev.cairn.goals.strategy.Work;
import dev.cairn.platform.web.FieldProblem;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a strategy's file and finds all that is wrong in it at once, each with its line. For one file. */
public final class StrategyFileReader {

    private static final Pattern ID = Pattern.compile(StrategyItem.ID);
    private static final int LARGEST = 2_000_000;

    private final String locale;
    private final Function<String, Optional<PersonId>> people;
    private final List<StrategyItem> present;
    private final List<FileProblem> problems = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();

    /**
     * @param locale the language of a text that does not say its own
     * @param people finds somebody by the organization's own key
     * @param present what is there, for what the file refers to and leaves as it is
     */
    public StrategyFileReader(String locale, Function<String, Optional<PersonId>> people, List<StrategyItem> present) {
        this.locale = locale;
        this.people = people;
        this.present = List.copyOf(present);
    }

    /** What the file says; only to be taken on where it has no problems. */
    public StrategyFile read(String text) {
        var parts = new LinkedHashMap<Scope, Part>();
        root(text).ifPresent(root -> {
            var names = new ArrayList<>(Sections.KINDS.keySet());
            names.add(Sections.TEAMS);
            var sections = root.parts(names);
            var teams = sections.remove(Sections.TEAMS);
            parts.put(Scope.ORGANIZATION, part(Sections.KINDS, sections));
            if (teams != null) {
                teams.list().forEach(team -> team(team, parts));
            }
        });
        problems.sort(Comparator.comparingInt(FileProblem::line));
        return new StrategyFile(parts, List.copyOf(problems));
    }

    private void team(Place team, Map<Scope, Part> parts) {
        var names = new ArrayList<>(Sections.TEAM_KINDS.keySet());
        names.addFirst(Sections.MANAGER);
        var sections = team.parts(names);
        var named = sections.remove(Sections.MANAGER);
        var part = part(Sections.TEAM_KINDS, sections);
        if (named == null || named.empty()) {
            team.problem("missing", "Expected the key of the manager.");
            return;
        }
        var manager = owner(named);
        if (manager != null && parts.putIfAbsent(new Scope(manager), part) != null) {
            named.problem("duplicate", "Expected each manager once.");
        }
    }

    /** One scope, with all that is wrong in it: the places of another scope's items are others. */
    private Part part(Map<String, ItemKind> known, Map<String, Place> sections) {
        places.clear();
        var kinds = EnumSet.noneOf(ItemKind.class);
        var items = new ArrayList<Wanted>();
        sections.forEach((name, section) -> {
            var kind = Objects.requireNonNull(known.get(name));
            kinds.add(kind);
            items.addAll(section(kind, section));
        });
        check(kinds, items);
        return new Part(kinds, List.copyOf(items));
    }

    private Optional<Place> root(String text) {
        var options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        try {
            var node = new Yaml(options).compose(new StringReader(text));
            if (node == null) {
                problems.add(new FileProblem(0, "", "", "empty", "Expected sections such as objectives."));
            }
            return Optional.ofNullable(node).map(root -> new Place(root, "", problems));
        } catch (MarkedYAMLException e) {
            var line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            problems.add(new FileProblem(line, "", "", "not-yaml", "Expected YAML: " + e.getProblem() + "."));
        } catch (YAMLException e) {
            problems.add(new FileProblem(0, "", "", "not-yaml", "Expected YAML that can be read as text."));
        }
        return Optional.empty();
    }

    private List<Wanted> section(ItemKind kind, Place section) {
        if (section.empty()) {
            return List.of();
        }
        return switch (kind) {
            case MISSION, PURPOSE -> List.of(single(kind, section));
            case SCALE -> List.of(scale(section));
            case VALUE, OBJECTIVE, PROJECT, DECISION, COMPETENCY, ROLE, COMING_UP, PROBLEM ->
                section.list().stream().map(item -> item(kind, item)).toList();
        };
    }

    private Wanted single(ItemKind kind, Place place) {
        var id = kind.word();
        places.put(key(kind, id), place);
        if (!place.names() || place.entries().keySet().stream().anyMatch(Set.of("en", "de")::contains)) {
            return new Wanted(kind, id, new Content(local(place), LocalText.NONE, null, null, null), false);
        }
        var parts = place.parts(List.of("name", "about"));
        return new Wanted(
                kind, id, new Content(local(parts.get("name")), local(parts.get("about")), null, null, null), false);
    }

    private Wanted scale(Place place) {
        places.put(key(ItemKind.SCALE, "scale"), place);
        var levels = place.list().stream()
                .map(level -> new Levels.Level(local(level), List.of()))
                .toList();
        var content = new Content(LocalText.NONE, LocalText.NONE, null, new Levels(null, levels), null);
        return new Wanted(ItemKind.SCALE, "scale", content, false);
    }

    private Wanted item(ItemKind kind, Place place) {
        var parts = place.parts(Sections.names(kind));
        var id = id(kind, place, parts.get("id"));
        var retired = parts.get("retired");
        var content = new Content(
                local(parts.get("name")),
                local(parts.get("about")),
                work(kind, parts),
                kind == ItemKind.COMPETENCY ? levels(parts) : null,
                kind == ItemKind.ROLE ? profile(parts) : null);
        return new Wanted(kind, id, content, retired != null && retired.yes());
    }

    private String id(ItemKind kind, Place item, @Nullable Place place) {
        var id = place == null ? "" : place.text();
        if (!ID.matcher(id).matches()) {
            (place == null ? item : place)
                    .problem(id.isEmpty() ? "missing" : "not-an-id", "Expected an id of a-z, 0-9 and -, at most 60.");
        } else if (places.putIfAbsent(key(kind, id), item) != null && place != null) {
            place.problem("duplicate", "Expected once among " + kind.word() + ".");
        }
        return id;
    }

    private @Nullable Work work(ItemKind kind, Map<String, Place> parts) {
        var names = Set.of("from", "until", "day", "owner", "skills", "parts");
        if (parts.keySet().stream().noneMatch(names::contains)) {
            return null;
        }
        var from = parts.get(kind == ItemKind.DECISION ? "day" : "from");
        var until = parts.get("until");
        return new Work(
                from == null ? null : from.date(),
                until == null ? null : until.date(),
                owner(parts.get("owner")),
                lines(parts.get("skills")),
                lines(parts.get("parts")));
    }

    private @Nullable PersonId owner(@Nullable Place place) {
        if (place == null || place.empty()) {
            return null;
        }
        var found = people.apply(place.text());
        if (found.isEmpty()) {
            place.problem("unknown-person", "Expected the key of somebody in the organization.");
        }
        return found.orElse(null);
    }

    private Levels levels(Map<String, Place> parts) {
        var family = parts.get("family");
        var found = family == null ? Optional.<Family>empty() : Family.of(family.text());
        if (family != null && found.isEmpty()) {
            family.problem(
                    "unknown-family", "Expected leadership, interpersonal, technical or personal-effectiveness.");
        }
        var levels = parts.get("levels");
        return new Levels(
                found.orElse(null),
                levels == null
                        ? List.of()
                        : levels.list().stream()
                                .map(level -> new Levels.Level(null, lines(level)))
                                .toList());
    }

    private Profile profile(Map<String, Place> parts) {
        var needs = parts.get("needs");
        return new Profile(
                needs == null || needs.empty()
                        ? List.of()
                        : needs.entries().entrySet().stream()
                                .map(need -> new Profile.Need(
                                        need.getKey(), need.getValue().number()))
                                .toList(),
                lines(parts.get("experiences")),
                Stream.concat(next(parts.get("next"), false), next(parts.get("sideways"), true))
                        .toList());
    }

    private static Stream<Profile.NextRole> next(@Nullable Place place, boolean sideways) {
        return place == null
                ? Stream.of()
                : place.list().stream().map(role -> new Profile.NextRole(role.text(), sideways));
    }

    private List<LocalText> lines(@Nullable Place place) {
        return place == null
                ? List.of()
                : place.list().stream().map(this::local).toList();
    }

    /** A text in the organization's language, or what stands under en and de. */
    private LocalText local(@Nullable Place place) {
        if (place == null) {
            return LocalText.NONE;
        }
        if (!place.names()) {
            return LocalText.in(locale, place.text());
        }
        var parts = place.parts(List.of("en", "de"));
        var en = parts.get("en");
        var de = parts.get("de");
        return new LocalText(en == null ? "" : en.text(), de == null ? "" : de.text());
    }

    private void check(Set<ItemKind> kinds, List<Wanted> items) {
        var competencies = levels(kinds, items);
        var roles = roles(kinds, items);
        for (var item : items) {
            Stream.of(
                            ItemRules.check(item.kind(), item.content()),
                            ItemRules.checkReferences(item.content(), item.id(), competencies, roles))
                    .flatMap(List::stream)
                    .forEach(problem -> report(item, problem));
        }
        if (items.size() > ItemRules.MOST_ITEMS) {
            problems.add(new FileProblem(
                    0,
                    "",
                    "",
                    "too-many",
                    "Expected at most " + ItemRules.MOST_ITEMS + " entries.",
                    Map.of("most", Integer.toString(ItemRules.MOST_ITEMS))));
        }
    }

    private Map<String, Integer> levels(Set<ItemKind> kinds, List<Wanted> items) {
        var contents = new HashMap<String, Content>();
        if (!kinds.contains(ItemKind.COMPETENCY)) {
            present.stream()
                    .filter(item -> item.kind() == ItemKind.COMPETENCY)
                    .forEach(item -> contents.put(item.id(), item.content()));
        }
        items.stream()
                .filter(item -> item.kind() == ItemKind.COMPETENCY)
                .forEach(item -> contents.put(item.id(), item.content()));
        return contents.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> count(entry.getValue())));
    }

    private static int count(Content content) {
        var levels = content.levels();
        return levels == null ? 0 : levels.levels().size();
    }

    private Set<String> roles(Set<ItemKind> kinds, List<Wanted> items) {
        var roles = new HashSet<String>();
        if (!kinds.contains(ItemKind.ROLE)) {
            present.stream().filter(item -> item.kind() == ItemKind.ROLE).forEach(item -> roles.add(item.id()));
        }
        items.stream().filter(item -> item.kind() == ItemKind.ROLE).forEach(item -> roles.add(item.id()));
        return roles;
    }

    /** A fault found by the common rules, at the line where it stands in the file, or at its item. */
    private void report(Wanted item, FieldProblem problem) {
        var place = places.get(key(item.kind(), item.id()));
        if (place == null) {
            return;
        }
        var at = Pointers.place(place, item, problem.pointer());
        if (problems.stream()
                .noneMatch(known -> known.line() == at.line() && known.where().equals(at.where()))) {
            at.problem(problem.code(), problem.detail(), problem.params());
        }
    }

    private static String key(ItemKind kind, String id) {
        return kind.word() + "/" + id;
    }
}
