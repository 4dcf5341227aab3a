package dev.cairn.gateway;

import dev.cairn.platform.security.Issuer;
import dev.cairn.testkit.ProductionContract;

class ProductionIT extends ProductionContract {

    ProductionIT() {
        super(GatewayApplication.class, Issuer.GATEWAY);
    }
}
