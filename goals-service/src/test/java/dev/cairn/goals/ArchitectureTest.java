package dev.cairn.goals;

import dev.cairn.testkit.ArchitectureContract;

class ArchitectureTest extends ArchitectureContract {

    ArchitectureTest() {
        super("dev.cairn.goals");
    }
}
