package dev.cairn.goals.accomplishment;

import dev.cairn.platform.store.Change;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts accomplishments of the past in their place; doing it again does no harm. */
@Component
public class AccomplishmentArrival {

    private final Accomplishments accomplishments;

    AccomplishmentArrival(Accomplishments accomplishments) {
        this.accomplishments = accomplishments;
    }

    public void arrive(List<Accomplishment> some) {
        some.forEach(accomplishment -> accomplishments
                .documents()
                .insert(Accomplishments.id(accomplishment.owner(), accomplishment.id()), Change.to(accomplishment)));
    }
}
