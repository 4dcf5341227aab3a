package dev.cairn.gateway.entrance;

import com.mongodb.MongoException;
import dev.cairn.platform.security.SecurityProblems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 503 where sessions cannot be looked up because the store does not answer. */
final class StoreOutage extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(StoreOutage.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (MongoException e) {
            log.warn("the store does not answer as it should: {}", e.getMessage());
            if (!response.isCommitted()) {
                response.setHeader(HttpHeaders.RETRY_AFTER, "5");
                SecurityProblems.write(
                        response,
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "store-unavailable",
                        "The store does not answer. Nothing was lost; try again in a moment.");
            }
        }
    }
}
