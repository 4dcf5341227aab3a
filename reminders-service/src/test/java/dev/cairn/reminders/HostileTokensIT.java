package dev.cairn.reminders;

import dev.cairn.testkit.HostileTokensContract;
import dev.cairn.testkit.RunningService;

class HostileTokensIT extends HostileTokensContract {

    @Override
    protected RunningService service() {
        return Reminded.SERVICE;
    }
}
