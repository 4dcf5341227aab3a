package dev.cairn.local.walk;

import static dev.cairn.local.walk.Held.require;

import java.util.List;

/** The plan is shared, and read by the manager alone. */
final class Sharing implements Act {

    private final Walkers walkers;

    Sharing(Walkers walkers) {
        this.walkers = walkers;
    }

    @Override
    public boolean walked(Steps steps) {
        return steps.held("shares it, and sees it as the manager will", this::share)
                && steps.held("the manager finds it in the team overview and reads it", this::read)
                && steps.held("the manager sees the role aimed at, and no estimates", this::readAim);
    }

    private void share() {
        var employee = walkers.employee();
        require(
                !employee.get(walkers.plan() + "/sharing")
                        .expect(200)
                        .json()
                        .at("/added")
                        .isEmpty(),
                "something is to be shared");
        var preview = employee.get(walkers.plan() + "/shared?preview=true").expect(200);
        require(!preview.text().contains("Four days a week"), "the preview leaves out what is only mine");
        employee.create(walkers.plan() + "/shares", "{}").expect(201);
        employee.put(walkers.plan() + "/agreement-request", "{}").expect(200);
    }

    private void read() {
        walkers.eventually(
                "the team overview shows what waits",
                () -> walkers.report().at("/verdictsAwaited").asInt() > 0);
        var shared = walkers.manager().get(walkers.plan() + "/shared").expect(200);
        require(shared.text().contains(walkers.mark()), "the manager reads the shared words");
        require(!shared.text().contains("Four days a week"), "the manager does not read what is only mine");
        require(!shared.text().contains("without a script"), "nor what was answered to the short questions");
        require(
                walkers.employee()
                        .get(walkers.plan() + "/readings")
                        .expect(200)
                        .text()
                        .contains(walkers.managerId()),
                "the owner sees who read");
        for (var part : List.of("", "/shared", "/readings", "/comments", "/revisions", "/role-aim")) {
            walkers.other().get(walkers.plan() + part).expect(404);
        }
    }

    private void readAim() {
        walkers.manager().get(walkers.plan() + "/role-aim").expect(404);
        var shared = walkers.manager().get(walkers.plan() + "/shared").expect(200);
        require(shared.at("/role/sketch/name").contains(walkers.mark()), "the manager reads the sketch");
        require(!shared.text().contains("Held a talk"), "and not what is kept to oneself");
    }
}
