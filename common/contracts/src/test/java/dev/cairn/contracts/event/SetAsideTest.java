package dev.cairn.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SetAsideTest {

    private final SetAside plansInReminders = new SetAside("goals.plan.v1", "reminders-service");

    @Test
    void isFoundAgainByTheNamesOfItsTopics() {
        assertThat(SetAside.lettersOn(plansInReminders.letters())).contains(plansInReminders);
        assertThat(SetAside.againOn(plansInReminders.again())).contains(plansInReminders);
    }

    @Test
    void isNotSeenInOtherTopics() {
        assertThat(SetAside.lettersOn("goals.plan.v1")).isEmpty();
        assertThat(SetAside.lettersOn("goals.plan.v1.dlt")).isEmpty();
        assertThat(SetAside.lettersOn("orders.v1.shop.dlt")).isEmpty();
        assertThat(SetAside.lettersOn(plansInReminders.again())).isEmpty();
        assertThat(SetAside.againOn("goals.plan.v1")).isEmpty();
    }
}
