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
                SecurityProblems.writeStoreUnavailable(response);
            }
        }
    }
}
