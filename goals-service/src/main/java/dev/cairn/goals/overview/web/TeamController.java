package dev.cairn.goals.overview.web;

import dev.cairn.goals.overview.ReportView;
import dev.cairn.goals.overview.TeamOverview;
import dev.cairn.goals.overview.TeamsBelow;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/team")
class TeamController {

    private final TeamOverview overview;
    private final TeamsBelow below;

    TeamController(TeamOverview overview, TeamsBelow below) {
        this.overview = overview;
        this.below = below;
    }

    record Team(List<ReportView> reports) {}

    /** The caller's own reports; nobody's for who has none. */
    @GetMapping
    Team team(@CurrentCaller Caller caller) {
        return new Team(overview.of(caller.requirePerson()));
    }

    /** The teams of the caller's reports and all below, in counts that tell of nobody; no figures for a small group. */
    @GetMapping("/below")
    TeamsBelow.Below teamsBelow(@CurrentCaller Caller caller) {
        return below.of(caller.requirePerson());
    }
}
