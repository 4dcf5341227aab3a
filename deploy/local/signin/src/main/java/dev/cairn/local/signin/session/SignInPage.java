package dev.cairn.local.signin.session;

import dev.cairn.local.signin.issuer.Issuer;
import dev.cairn.local.signin.issuer.Issuers;
import dev.cairn.local.signin.organization.Person;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The page on which one picks a person. Its address carries the authorization request, so that picking leads on with it;
 * opened by itself it leads to the portal.
 */
@Controller
class SignInPage {

    private final Issuers issuers;
    private final SignInPerIssuer signIns;
    private final Clock clock;

    SignInPage(Issuers issuers, SignInPerIssuer signIns, Clock clock) {
        this.issuers = issuers;
        this.signIns = signIns;
        this.clock = clock;
    }

    @GetMapping("/")
    String all(Model model) {
        model.addAttribute("issuers", issuers.all());
        return "organizations";
    }

    @GetMapping("/{slug}/login")
    String show(@PathVariable String slug, HttpServletRequest request, Locale locale, Model model) {
        Issuer issuer = issuer(slug, request);
        model.addAttribute("issuer", issuer);
        model.addAttribute("people", PeopleOnPage.of(issuer.organization(), locale));
        model.addAttribute("action", withQuery("/" + slug + "/login", request));
        signIns.at(slug, request)
                .flatMap(signIn -> issuer.organization().person(signIn.getName()))
                .ifPresent(person -> model.addAttribute("signedIn", person));
        return "sign-in";
    }

    @PostMapping("/{slug}/login")
    ResponseEntity<Void> pick(
            @PathVariable String slug, @RequestParam("person") String key, HttpServletRequest request) {
        Issuer issuer = issuer(slug, request);
        Person person = issuer.organization()
                .person(key)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.BAD_REQUEST, "Nobody in " + slug + " has this key; the keys are in its people.csv"));
        SignedIn principal = new SignedIn(person.key(), UUID.randomUUID().toString());
        signIns.begin(slug, new DemoSignIn(slug, principal, clock.instant().truncatedTo(ChronoUnit.SECONDS)), request);
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, onward(issuer, request))
                .build();
    }

    private static String onward(Issuer issuer, HttpServletRequest request) {
        Map<String, String[]> parameters = request.getParameterMap();
        return parameters.containsKey("client_id")
                ? withQuery("/" + issuer.slug() + "/oauth2/authorize", request)
                : issuer.startOfSignIn();
    }

    private Issuer issuer(String slug, HttpServletRequest request) {
        return issuers.at(slug)
                .filter(issuer -> request.getRequestURL().toString().startsWith(issuer.uri() + "/"))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String withQuery(String path, HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }
}
