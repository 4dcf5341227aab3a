package dev.cairn.gateway.portal;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Counts what browsers refused to load; reports may hold private addresses, so none is read or kept. */
@RestController
class CspReports {

    private final Counter reports;

    CspReports(MeterRegistry meters) {
        this.reports = Counter.builder("cairn.csp.reports")
                .description("reports of the Content-Security-Policy by browsers")
                .register(meters);
    }

    @PostMapping("/csp-reports")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void report() {
        reports.increment();
    }
}
