package dev.cairn.reminders;

import dev.cairn.testkit.ArchitectureContract;

class ArchitectureTest extends ArchitectureContract {

    ArchitectureTest() {
        super("dev.cairn.reminders");
    }
}
