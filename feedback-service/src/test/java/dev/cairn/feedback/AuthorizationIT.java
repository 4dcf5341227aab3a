package dev.cairn.feedback;

import dev.cairn.testkit.AuthorizationContract;
import dev.cairn.testkit.RunningService;
import dev.cairn.testkit.Scene;
import org.junit.jupiter.api.BeforeAll;

class AuthorizationIT extends AuthorizationContract {

    @BeforeAll
    static void listen() {
        SharedService.running().listenFromNow();
    }

    @Override
    protected RunningService service() {
        return SharedService.running();
    }

    @Override
    protected Scene scene(String name) {
        return TalkScene.of(name);
    }
}
