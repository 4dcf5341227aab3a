package dev.cairn.reminders;

import dev.cairn.platform.security.Issuer;
import dev.cairn.testkit.ProductionContract;

class ProductionIT extends ProductionContract {

    ProductionIT() {
        super(RemindersApplication.class, Issuer.REMINDERS);
    }
}
