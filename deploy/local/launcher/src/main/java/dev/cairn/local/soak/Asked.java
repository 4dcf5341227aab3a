package dev.cairn.local.soak;

import dev.cairn.local.client.Browser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who lets themselves be asked, each time about something else, and no longer, again and again; and a colleague who
 * looks each time. What was acknowledged last is what the colleague finds, and nothing where it was switched off.
 */
final class Asked implements Worker {

    private static final String ASK_ME = "/api/v1/ask-me";
    private static final Duration BETWEEN = Duration.ofMillis(300);

    private final Patience person;
    private final Patience colleague;
    private final List<String> faults = new ArrayList<>();
    private String line = "";
    private boolean on;
    private int acknowledged;

    Asked(Browser person, Browser colleague) {
        this.person = new Patience(person);
        this.colleague = new Patience(colleague);
    }

    @Override
    public int acknowledged() {
        return acknowledged;
    }

    @Override
    public void work() {
        if (on) {
            say(false, line);
        } else {
            say(true, Writer.WORD + Browser.uuidV7());
        }
        look();
        Pause.of(BETWEEN);
    }

    private void say(boolean nowOn, String nowLine) {
        var said = "{\"on\":%s,\"lines\":[\"%s\"],\"competencies\":[]}".formatted(nowOn, nowLine);
        person.put(ASK_ME, person.get(ASK_ME).at("/etag"), said, () -> isSaid(nowOn, nowLine));
        on = nowOn;
        line = nowLine;
        acknowledged++;
    }

    private boolean isSaid(boolean nowOn, String nowLine) {
        var there = person.get(ASK_ME).json();
        return there.at("/on").asBoolean() == nowOn
                && there.at("/lines/0").asString("").equals(nowLine);
    }

    private void look() {
        var found = colleague
                .ask(ASK_ME + "/matches", "{\"words\":\"%s\"}".formatted(line))
                .text()
                .contains(line);
        if (found != on) {
            faults.add((on ? "nobody finds who may be asked: " : "somebody is found who switched it off: ") + line);
        }
    }

    @Override
    public List<String> faults() {
        if (acknowledged > 0) {
            look();
            if (!isSaid(on, line)) {
                faults.add("what somebody may be asked about was acknowledged and is lost: " + line);
            }
        }
        return List.copyOf(faults);
    }
}
