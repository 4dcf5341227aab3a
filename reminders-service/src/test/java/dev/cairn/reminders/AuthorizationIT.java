package dev.cairn.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.testkit.AuthorizationContract;
import dev.cairn.testkit.RunningService;
import dev.cairn.testkit.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizationIT extends AuthorizationContract {

    @BeforeAll
    static void listen() {
        Reminded.SERVICE.listenFromNow();
    }

    @Override
    protected RunningService service() {
        return Reminded.SERVICE;
    }

    @Override
    protected Scene scene(String name) {
        return CheckInScene.of(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/check-ins/x", "/api/v1/cadences/x", "/api/v1/check-in-imports/x"})
    void aMalformedIdIsAnIdThatDoesNotExist(String path) {
        var acme = new Organization(Reminded.SERVICE, "Europe/Berlin");
        acme.as(acme.adam).get(path).expect(404);
        assertThat(acme.as(acme.adam).get(path).at("/code")).isEqualTo("not-found");
    }
}
