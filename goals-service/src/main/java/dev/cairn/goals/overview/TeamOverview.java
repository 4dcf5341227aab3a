package dev.cairn.goals.overview;

import dev.cairn.contracts.checkin.CheckInState;
import dev.cairn.contracts.checkin.PublicCheckIn;
import dev.cairn.contracts.conversation.ConversationState;
import dev.cairn.contracts.conversation.PublicConversation;
import dev.cairn.contracts.directory.ActingManager;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.Horizon;
import dev.cairn.contracts.plan.PlanState;
import dev.cairn.contracts.plan.PublicGoal;
import dev.cairn.contracts.plan.PublicPlan;
import dev.cairn.contracts.plan.Rest;
import dev.cairn.goals.directory.People;
import dev.cairn.goals.directory.Person;
import dev.cairn.goals.overview.ReportView.PlanStanding;
import dev.cairn.goals.overview.ReportView.Waiting;
import dev.cairn.goals.plan.PlanPolicy;
import dev.cairn.goals.plan.PlanReading;
import dev.cairn.goals.plan.PlanReading.TeamSight;
import dev.cairn.platform.store.Stored;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How a team's plans stand, for its manager: of each report only what they chose to share, and of talks and check-ins
 * only those with this manager. What waits for the manager comes first, then names; never how somebody is doing.
 */
@Component
public class TeamOverview {

    private final People people;
    private final Standings standings;
    private final PlanReading reading;
    private final Clock clock;

    TeamOverview(People people, Standings standings, PlanReading reading, Clock clock) {
        this.people = people;
        this.standings = standings;
        this.reading = reading;
        this.clock = clock;
    }

    /** A manager's team as it is now. */
    public TeamFound team(PersonId manager) {
        var named = people.named(manager);
        var all = named.stream().map(Stored::body).map(Person::person).toList();
        return new TeamFound(manager, clock.instant(), named, reading.plansOf(all), standings.stored(all));
    }

    /** How each report stands, to be read by the manager: counts as a reading of what it shows of each plan. */
    public List<ReportView> read(TeamFound team) {
        var reports = team.reports();
        var seen = reading.ofTeam(reports, team.plans(), team.manager());
        reading.recordOverview(reports, team.manager(), seen);
        return of(team, reports, seen);
    }

    /** The same. Its words are not to be shown. */
    public List<ReportView> of(PersonId manager) {
        var team = team(manager);
        var reports = team.reports();
        return of(team, reports, reading.ofTeam(reports, team.plans(), manager));
    }

    private List<ReportView> of(TeamFound team, List<Person> reports, Map<PersonId, TeamSight> seen) {
        var known = Standings.byPerson(team.standings());
        return reports.stream()
                .map(person -> view(
                        team.manager(),
                        person,
                        known.getOrDefault(person.person(), Standing.of(person.person())),
                        Optional.ofNullable(seen.get(person.person()))
                                .map(sight -> new InSight(sight.copy()))
                                .orElse(InSight.NOTHING)))
                .sorted(Comparator.comparing(
                                (ReportView view) -> view.waitsForMe().isEmpty())
                        .thenComparing(ReportView::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** The first comments of the threads in a person's own plan that wait for their answer. */
    public List<Waiting> commentsToAnswer(PersonId owner) {
        var standing = standings.of(List.of(owner)).getOrDefault(owner, Standing.of(owner));
        return standing.about()
                .toAnswerByOwner(owner)
                .map(TeamOverview::waiting)
                .toList();
    }

    private static Waiting waiting(PlanTalk.Remark last) {
        return new Waiting(
                Waiting.Kind.COMMENT_TO_ANSWER, last.at(), last.thread().value());
    }

    private ReportView view(PersonId manager, Person person, Standing standing, InSight sight) {
        var now = clock.instant();
        var today = person.today(now);
        var plan = Optional.ofNullable(standing.plan()).filter(known -> known.shared() > 0);
        var seen = plan.filter(known -> PlanPolicy.asManager(manager, person, known.seenBy(), known.standIn(), now)
                .isPresent());
        var rests = Rest.of(standing.plan(), person.away()).on(today);
        var asking = seen.filter(known -> !rests);
        var awaited = asking.map(known -> awaited(known, standing, manager)).orElse(0);
        return new ReportView(
                person.person(),
                person.name(),
                person.title(),
                planStanding(plan, seen, rests),
                seen.map(PublicPlan::shared).orElse(0),
                seen.map(PublicPlan::sharedAt).orElse(null),
                seen.map(PublicPlan::agreedAt).orElse(null),
                seen.isPresent() ? sight.wants() : null,
                seen.map(TeamOverview::goals).orElse(new ReportView.Goals(0, 0, 0)),
                awaited,
                asking.map(known -> standing.about().unanswered(known, manager)).orElse(0),
                seen.map(known -> promises(known, standing, manager, sight)).orElse(List.of()),
                seen.isPresent() ? standing.progressAt() : null,
                lastTalk(manager, standing),
                nextTalk(manager, standing),
                lastCheckIn(manager, standing),
                nextCheckIn(manager, standing, today),
                person.reportsTo(manager)
                        ? null
                        : person.standInAt(now).map(ActingManager::until).orElse(null),
                waiting(manager, standing, asking, awaited, sight));
    }

    private static PlanStanding planStanding(Optional<PublicPlan> plan, Optional<PublicPlan> seen, boolean rests) {
        if (plan.isEmpty()) {
            return PlanStanding.NONE;
        }
        if (seen.isEmpty()) {
            return PlanStanding.NOT_HANDED_OVER;
        }
        if (rests) {
            return PlanStanding.RESTING;
        }
        return seen.get().state() == PlanState.AGREED ? PlanStanding.AGREED : PlanStanding.SHARED;
    }

    private static List<ReportView.Promise> promises(
            PublicPlan plan, Standing standing, PersonId manager, InSight sight) {
        return standing.about().promises(plan, manager).stream()
                .map(promise -> new ReportView.Promise(
                        promise.goal(),
                        promise.ask(),
                        promise.kind(),
                        sight.asked(promise.goal(), promise.ask()).orElse(""),
                        promise.on()))
                .toList();
    }

    private static ReportView.Goals goals(PublicPlan plan) {
        return new ReportView.Goals(count(plan, Horizon.NEAR), count(plan, Horizon.MID), count(plan, Horizon.LONG));
    }

    private static int count(PublicPlan plan, Horizon horizon) {
        return (int) plan.goals().stream()
                .filter(goal -> goal.horizon() == horizon && goal.status().open())
                .count();
    }

    /** Goals of the newest copy without a word on what they are now; none in an agreed plan, or before the owner asks. */
    private static int awaited(PublicPlan plan, Standing standing, PersonId manager) {
        var asked = plan.revision() == 0 || plan.agreementAskedAt() != null;
        if (plan.state() == PlanState.AGREED || !asked) {
            return 0;
        }
        return (int) plan.goals().stream()
                .filter(goal -> goal.status().open())
                .filter(goal -> standing.verdicts().stream()
                        .filter(said -> said.knownTo(manager, plan))
                        .noneMatch(said -> said.goal().equals(goal.goal()) && about(said, goal, plan)))
                .count();
    }

    private static boolean about(Standing.Said said, PublicGoal goal, PublicPlan plan) {
        return goal.substance() == null || said.substance() == null
                ? said.shared() > plan.revision()
                : goal.substance().equals(said.substance());
    }

    private static @Nullable Instant lastTalk(PersonId manager, Standing standing) {
        return standing.talksWith(manager)
                .map(PublicConversation::heldAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable Instant nextTalk(PersonId manager, Standing standing) {
        return standing.talksWith(manager)
                .filter(talk -> talk.state() == ConversationState.SCHEDULED)
                .map(PublicConversation::scheduledAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate lastCheckIn(PersonId manager, Standing standing) {
        return standing.checkInsWith(manager)
                .filter(checkIn -> checkIn.answeredAt() != null)
                .map(PublicCheckIn::due)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate nextCheckIn(PersonId manager, Standing standing, LocalDate today) {
        return standing.checkInsWith(manager)
                .filter(checkIn -> checkIn.state() == CheckInState.PLANNED || checkIn.state() == CheckInState.DUE)
                .map(PublicCheckIn::due)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Waiting step(InSight.OwnStep own) {
        var step = own.step();
        return new Waiting(Waiting.Kind.STEP_TO_TAKE, null, own.goal().value(), step.by(), step.what());
    }

    /** A plan that rests asks for nothing; talks go on. */
    private List<Waiting> waiting(
            PersonId manager, Standing standing, Optional<PublicPlan> asking, int awaited, InSight sight) {
        var waiting = new ArrayList<Waiting>();
        if (awaited > 0) {
            waiting.add(new Waiting(
                    Waiting.Kind.VERDICTS_AWAITED,
                    asking.map(PublicPlan::sharedAt).orElse(null),
                    null));
        }
        asking.filter(plan -> standing.about().unanswered(plan, manager) > 0)
                .ifPresent(plan -> waiting.add(new Waiting(Waiting.Kind.SUPPORT_TO_ANSWER, plan.sharedAt(), null)));
        asking.ifPresent(plan -> standing.about()
                .promises(plan, manager)
                .forEach(promise -> waiting.add(new Waiting(
                        Waiting.Kind.PROMISE_TO_KEEP,
                        promise.at(),
                        promise.goal().value(),
                        promise.on(),
                        sight.asked(promise.goal(), promise.ask()).orElse("")))));
        asking.ifPresent(_ -> sight.ownSteps().forEach(own -> waiting.add(step(own))));
        asking.ifPresent(plan -> standing.about()
                .toAnswerBy(manager, plan)
                .filter(last -> sight.shows(last.part()))
                .forEach(last -> waiting.add(waiting(last))));
        standing.talksWith(manager)
                .filter(talk -> talk.state() == ConversationState.PROPOSED
                        && !talk.proposedBy().equals(manager))
                .forEach(talk -> waiting.add(new Waiting(
                        Waiting.Kind.PROPOSAL_TO_ANSWER,
                        talk.proposedAt(),
                        talk.conversation().value())));
        standing.recapsToRead(manager)
                .forEach(talk -> waiting.add(new Waiting(
                        Waiting.Kind.RECAP_TO_READ,
                        talk.recapSentAt(),
                        talk.conversation().value())));
        return List.copyOf(waiting);
    }
}
