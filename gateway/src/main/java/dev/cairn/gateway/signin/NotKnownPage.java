package dev.cairn.gateway.signin;

import dev.cairn.gateway.portal.PortalPage;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Says whom to ask: in the portal's words, or plainly where the portal was not built. */
@Controller
class NotKnownPage {

    private final PortalPage portal;

    NotKnownPage(PortalPage portal) {
        this.portal = portal;
    }

    @GetMapping("/not-known")
    void notKnown(HttpServletResponse response) throws IOException {
        if (!portal.write(response)) {
            Pages.write(response, HttpStatus.OK, Pages.NOT_KNOWN);
        }
    }
}
