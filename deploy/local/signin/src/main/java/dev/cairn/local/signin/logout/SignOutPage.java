package dev.cairn.local.signin.logout;

import dev.cairn.local.signin.issuer.Issuer;
import dev.cairn.local.signin.issuer.Issuers;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Signing out here instead of in the portal: what the portal hears over the back channel. */
@Controller
class SignOutPage {

    private final Issuers issuers;
    private final SignOutAtProvider signOut;

    SignOutPage(Issuers issuers, SignOutAtProvider signOut) {
        this.issuers = issuers;
        this.signOut = signOut;
    }

    @PostMapping("/{slug}/sign-out")
    String end(@PathVariable String slug, HttpServletRequest request) {
        Issuer issuer = issuers.at(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        signOut.endHere(issuer, request);
        return "redirect:/" + slug + "/login";
    }
}
