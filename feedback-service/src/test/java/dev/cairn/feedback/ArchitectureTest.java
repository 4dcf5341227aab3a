package dev.cairn.feedback;

import dev.cairn.testkit.ArchitectureContract;

class ArchitectureTest extends ArchitectureContract {

    ArchitectureTest() {
        super("dev.cairn.feedback");
    }
}
