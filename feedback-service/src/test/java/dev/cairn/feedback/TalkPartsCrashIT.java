package dev.cairn.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.contracts.event.EventFamily;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.platform.security.Issuer;
import dev.cairn.testkit.CrashableService;
import dev.cairn.testkit.Sent;
import dev.cairn.testkit.SharedBroker;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The service ends hard while pairs of people prepare, write down, agree on steps, give and answer feedback, send the recap,
 * move and cancel another talk, miss a third, and bring along what was before, each at another point; afterwards all is as if
 * it had not.
 */
class TalkPartsCrashIT {

    private static final Duration A_WHILE = Duration.ofSeconds(90);

    /** Each in what another pair does. */
    private static final List<String> POINTS = List.of(
            "store:after:insert:conversations~TALK/preparation/PARTNER",
            "store:after:insert:notes~TALK/PARTNER/",
            "store:before:update:notes~TALK/EMPLOYEE/",
            "store:after:update:notes~TALK/EMPLOYEE/",
            "store:after:update:notes~TALK/EMPLOYEE/~$unset",
            "store:after:insert:conversations~TALK/steps/",
            "store:before:update:conversations~TALK/steps/",
            "store:after:update:conversations~TALK/steps/",
            "store:after:insert:participations~PARTNER/",
            "store:before:insert:feedback~PARTNER",
            "store:after:insert:feedback~PARTNER",
            "store:before:update:feedback~EMPLOYEE",
            "store:after:update:feedback~EMPLOYEE",
            "store:after:insert:conversations~TALK/recap",
            "store:after:update:conversations~TALK/recap",
            "store:before:update:conversations~TALK~recap-acknowledged",
            "store:after:update:conversations~TALK~recap-acknowledged",
            "store:after:update:conversations~OTHER~conversation-moved",
            "store:after:update:conversations~OTHER~conversation-cancelled",
            "store:before:update:conversations~PAST~conversation-missed",
            "store:after:update:conversations~PAST~conversation-missed",
            "store:after:insert:imports~conversation-import-part/~EMPLOYEE",
            "store:after:insert:imports~conversation-import/~PARTNER",
            "store:before:update:imports~conversation-import-part/~$unset");

    private final TenantId acme = Ids.tenant();

    @Test
    void whereverTheServiceEndsWhatBelongsToATalkIsThereOnce() {
        try (var broker = SharedBroker.another();
                var directory = new DirectoryStandIn();
                var service = CrashableService.start(
                        FeedbackApplication.class,
                        Issuer.FEEDBACK,
                        broker.bootstrap(),
                        List.of(),
                        Map.of("cairn.addresses.goals-service", directory.address()))) {
            service.declare(EventFamily.DIRECTORY, EventFamily.PLAN);
            var pairs = IntStream.rangeClosed(0, POINTS.size())
                    .mapToObj(i -> TalkPair.join(service, acme, directory))
                    .toList();
            pairs.forEach(TalkPair::arrange);
            var unharmed = pairs.getLast();

            endWhile(service, pairs.subList(0, POINTS.size()));
            unharmed.meet();

            await("all alike").atMost(A_WHILE).untilAsserted(() -> {
                var sent = sent(service);
                var expected = unharmed.seen(sent);
                assertThat(List.of("recap-acknowledged", "conversation-missed", "conversation-imported"))
                        .allSatisfy(type -> assertThat(expected).anyMatch(text -> text.startsWith(type)));
                assertThat(pairs).allSatisfy(pair -> assertThat(pair.seen(sent)).isEqualTo(expected));
            });
        }
    }

    private List<Sent> sent(CrashableService service) {
        return Stream.of(EventFamily.CONVERSATION, EventFamily.FEEDBACK)
                .flatMap(family -> service.sent(acme, family).stream())
                .toList();
    }

    private static void endWhile(CrashableService service, List<TalkPair> pairs) {
        var points = IntStream.range(0, POINTS.size())
                .mapToObj(i -> pairs.get(i).at(POINTS.get(i)))
                .toList();
        service.endWhile(points, pairs, TalkPair::meet);
    }
}
