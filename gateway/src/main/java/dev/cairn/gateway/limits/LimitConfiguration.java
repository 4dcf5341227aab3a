package dev.cairn.gateway.limits;

import dev.cairn.platform.tenancy.TenantStates;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

    @Bean
    ApiGate apiGate(LimitProperties limits, TenantStates states) {
        return new ApiGate(limits, states);
    }

    /** The gate stands in the security chain, where it is known who sends a request, and nowhere else. */
    @Bean
    FilterRegistrationBean<ApiGate> apiGateOnlyInTheChain(ApiGate gate) {
        var registration = new FilterRegistrationBean<>(gate);
        registration.setEnabled(false);
        return registration;
    }
}
