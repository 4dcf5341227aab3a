package dev.cairn.gateway.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The one page of the portal. Browsers ask for it anew each time: it names the files of this build. */
@Component
public final class PortalPage {

    private final ClassPathResource page = new ClassPathResource("static/index.html");

    /** Writes the page; false where the portal was not built. */
    public boolean write(HttpServletResponse response) throws IOException {
        if (!page.exists()) {
            return false;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        try (var content = page.getInputStream()) {
            content.transferTo(response.getOutputStream());
        }
        return true;
    }
}
