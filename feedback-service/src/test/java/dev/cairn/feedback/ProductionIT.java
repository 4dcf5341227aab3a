package dev.cairn.feedback;

import dev.cairn.platform.security.Issuer;
import dev.cairn.testkit.ProductionContract;

class ProductionIT extends ProductionContract {

    ProductionIT() {
        super(FeedbackApplication.class, Issuer.FEEDBACK);
    }
}
