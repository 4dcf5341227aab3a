package dev.cairn.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Somebody who uses no mouse: the focus goes on by the tab key until it is where they want it. */
final class Keyboard {

    private static final int FARTHEST = 60;
    private static final String NAME = """
            () => {
              const at = document.activeElement;
              const labels = [...(at.labels ?? [])].map((label) => label.textContent);
              const named = (at.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '');
              return [at.getAttribute('aria-label') ?? '', ...labels, ...named, at.textContent].find(Boolean) ?? '';
            }
            """;

    private final Visitor person;

    Keyboard(Visitor person) {
        this.person = person;
    }

    void to(String name) {
        for (var steps = 0; steps < FARTHEST && !name().startsWith(name); steps++) {
            press("Tab");
        }
        assertThat(name()).as("what has the focus").startsWith(name);
    }

    /** The focus is there already, put by the page. */
    void isAt(String name) {
        await().untilAsserted(() -> assertThat(name()).as("what has the focus").startsWith(name));
    }

    private String name() {
        return (String) person.page().evaluate(NAME);
    }

    void press(String key) {
        person.page().keyboard().press(key);
    }

    void type(String words) {
        person.page().keyboard().type(words);
    }
}
