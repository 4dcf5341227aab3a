package dev.cairn.goals.overview.web;

import dev.cairn.goals.directory.People;
import dev.cairn.goals.directory.web.PersonCard;
import dev.cairn.goals.overview.ReportView;
import dev.cairn.goals.overview.TeamOverview;
import dev.cairn.goals.overview.TeamsBelow;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import dev.cairn.platform.web.ContentTags;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
@RequestMapping("/api/v1/team")
class TeamController {

    private final TeamOverview overview;
    private final TeamsBelow below;
    private final People people;
    private final ContentTags tags;
    private final Clock clock;

    TeamController(TeamOverview overview, TeamsBelow below, People people, ContentTags tags, Clock clock) {
        this.overview = overview;
        this.below = below;
        this.people = people;
        this.tags = tags;
        this.clock = clock;
    }

    /**
     * How the caller's team stands.
     *
     * @param teamsBelow whether anybody reports to one of them
     */
    record Team(List<ReportView> reports, boolean teamsBelow) {}

    record TeamPeople(List<PersonCard> people) {}

    /**
     * The caller's own reports; nobody's for who has none. Answers 304 to an If-None-Match while nothing has changed; what
     * changes by the clock alone, and the teams below, are looked at again after a quarter of an hour.
     */
    @GetMapping
    ResponseEntity<Team> team(@CurrentCaller Caller caller, WebRequest request) {
        var found = overview.team(caller.requirePerson());
        var parts = found.parts();
        var held = tags.madeOf(parts);
        if (held.isPresent() && request.checkNotModified(held.get())) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .eTag(held.get())
                    .build();
        }
        var reports = overview.read(found);
        var team = new Team(
                reports, below.any(reports.stream().map(ReportView::person).toList()));
        return ResponseEntity.ok().eTag(tags.of(team, parts)).body(team);
    }

    /** Who the caller's own reports are, by name. */
    @GetMapping("/people")
    TeamPeople teamPeople(@CurrentCaller Caller caller) {
        return new TeamPeople(people.teamOf(caller.requirePerson(), clock.instant()).stream()
                .map(PersonCard::of)
                .sorted(Comparator.comparing(PersonCard::name, String.CASE_INSENSITIVE_ORDER))
                .toList());
    }

    /** The teams of the caller's reports and all below, in counts that tell of nobody; no figures for a small group. */
    @GetMapping("/below")
    TeamsBelow.Below teamsBelow(@CurrentCaller Caller caller) {
        return below.of(caller.requirePerson());
    }
}
