package dev.cairn.goals;

import dev.cairn.platform.security.Issuer;
import dev.cairn.testkit.ProductionContract;

class ProductionIT extends ProductionContract {

    ProductionIT() {
        super(GoalsApplication.class, Issuer.GOALS);
    }
}
