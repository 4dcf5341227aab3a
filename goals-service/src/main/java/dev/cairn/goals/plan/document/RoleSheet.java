package dev.cairn.goals.plan.document;

import dev.cairn.goals.document.Block;
import dev.cairn.goals.document.Phrases;
import dev.cairn.goals.role.Estimate;
import dev.cairn.goals.role.RoleAim;
import dev.cairn.goals.strategy.Content;
import dev.cairn.goals.strategy.ItemKind;
import dev.cairn.goals.strategy.Levels;
import dev.cairn.goals.strategy.LocalText;
import dev.cairn.goals.strategy.Profile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says which role somebody aims at, and where they see themselves if they shared that too. */
final class RoleSheet {

    private final RoleAim aim;
    private final Names names;
    private final String language;
    private final Phrases phrases;

    /** What an item of the organization's strategy said; empty where there was none. */
    interface Names {
        Optional<Content> find(ItemKind kind, String id);
    }

    RoleSheet(RoleAim aim, Names names, Locale language, Phrases phrases) {
        this.aim = aim;
        this.names = names;
        this.language = language.getLanguage();
        this.phrases = phrases;
    }

    void on(Block body) {
        body.heading(2, phrases.say("role"));
        named(body, "role-aimed-at", aim.aimedAt());
        named(body, "role-today", aim.today());
        var sketch = aim.sketch();
        if (sketch != null) {
            body.named(phrases.say("role-name"), sketch.name());
            body.named(phrases.say("role-does"), sketch.does());
            body.named(phrases.say("role-solves"), sketch.solves());
            body.named(phrases.say("role-needs"), sketch.needs());
        }
        standing(body);
    }

    private void named(Block body, String phrase, @Nullable String role) {
        if (role != null) {
            body.named(phrases.say(phrase), name(ItemKind.ROLE, role).orElse(""));
        }
    }

    private void standing(Block body) {
        var needed = needed();
        var scale = scale();
        body.list(
                phrases.say("role-standing"),
                aim.standing().estimates().stream()
                        .flatMap(estimate -> item(estimate, needed, scale).stream())
                        .toList());
        body.list(
                phrases.say("role-had"),
                aim.standing().had().stream()
                        .map(had -> new Block.Item(had, ""))
                        .toList());
    }

    private Optional<Block.Item> item(Estimate estimate, Map<String, Integer> needed, List<Levels.Level> scale) {
        return name(ItemKind.COMPETENCY, estimate.competency()).map(name -> {
            var own = level(estimate.level(), scale);
            var wanted = needed.get(estimate.competency());
            return new Block.Item(name, wanted == null ? own : phrases.say("role-needed", own, level(wanted, scale)));
        });
    }

    private Map<String, Integer> needed() {
        return Optional.ofNullable(aim.aimedAt())
                .flatMap(role -> names.find(ItemKind.ROLE, role))
                .map(Content::profile)
                .map(Profile::needs)
                .orElse(List.of())
                .stream()
                .collect(Collectors.toMap(Profile.Need::competency, Profile.Need::level, Math::max));
    }

    private List<Levels.Level> scale() {
        return names.find(ItemKind.SCALE, ItemKind.SCALE.word())
                .map(Content::levels)
                .map(Levels::levels)
                .orElse(List.of());
    }

    private String level(int level, List<Levels.Level> scale) {
        return Optional.of(level)
                .filter(one -> one <= scale.size())
                .map(one -> scale.get(one - 1).name())
                .filter(name -> !name.blank())
                .map(name -> name.in(language))
                .orElseGet(() -> phrases.say("role-level", String.valueOf(level)));
    }

    private Optional<String> name(ItemKind kind, String id) {
        return names.find(kind, id).map(Content::name).map(this::in);
    }

    private String in(LocalText text) {
        return text.in(language);
    }
}
