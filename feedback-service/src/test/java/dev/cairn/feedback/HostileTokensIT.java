package dev.cairn.feedback;

import dev.cairn.testkit.HostileTokensContract;
import dev.cairn.testkit.RunningService;

class HostileTokensIT extends HostileTokensContract {

    @Override
    protected RunningService service() {
        return SharedService.running();
    }
}
