package dev.cairn.feedback;

import dev.cairn.testkit.AuthorizationContract;
import dev.cairn.testkit.RunningService;
import dev.cairn.testkit.Scene;

class AuthorizationIT extends AuthorizationContract {

    @Override
    protected RunningService service() {
        return SharedService.running();
    }

    @Override
    protected Scene scene(String name) {
        return TalkScene.of(name);
    }
}
