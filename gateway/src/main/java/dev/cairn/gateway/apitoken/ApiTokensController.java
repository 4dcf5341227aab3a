package dev.cairn.gateway.apitoken;

import dev.cairn.contracts.id.Ids;
import dev.cairn.gateway.directory.Directory;
import dev.cairn.gateway.session.Session.OfPerson;
import dev.cairn.gateway.session.SignedIn;
import dev.cairn.platform.web.CreationKey;
import dev.cairn.platform.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** An administrator's API tokens. */
@RestController
@RequestMapping("/api/v1/api-tokens")
class ApiTokensController {

    /** What a token may open. Nothing that holds what a person wrote. */
    static final Set<String> SCOPES =
            Set.of("people", "people-imports", "plan-imports", "conversation-imports", "check-in-imports", "strategy");

    private static final Duration LONGEST = Duration.ofDays(366);

    private final ApiTokens tokens;
    private final Directory directory;
    private final Clock clock;

    ApiTokensController(ApiTokens tokens, Directory directory, Clock clock) {
        this.tokens = tokens;
        this.directory = directory;
        this.clock = clock;
    }

    record NewToken(
            @NotBlank @Size(max = 80) String name,
            @NotEmpty Set<String> scopes,
            @NotNull Instant expires) {}

    /** @param by the administrator who made it; null for tokens older than this was kept */
    record Token(
            String id,
            String name,
            Set<String> scopes,
            @Nullable String by,
            Instant created,
            Instant expires) {
        static Token of(ApiToken token) {
            var by = token.by();
            return new Token(
                    token.id(),
                    token.name(),
                    token.scopes(),
                    by == null ? null : by.value(),
                    token.created(),
                    token.expires());
        }
    }

    record MadeToken(Token token, String secret) {}

    record Tokens(List<Token> items) {}

    /**
     * Makes a token. Its secret is in this answer and nowhere else: a retry whose first try got through is told so with
     * 409, and the token can be ended.
     */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    MadeToken makeApiToken(SignedIn signedIn, CreationKey key, @Valid @RequestBody NewToken wanted) {
        var administrator = administrator(signedIn);
        var tenant = administrator.tenant();
        requireKnown(wanted.scopes());
        requireSoon(wanted.expires());
        var id = Ids.derived(key.time(), tenant.value(), key.value());
        var name = wanted.name().strip();
        return tokens.make(tenant, id, name, Set.copyOf(wanted.scopes()), administrator.person(), wanted.expires())
                .map(made -> new MadeToken(Token.of(made.token()), made.secret()))
                .orElseThrow(() -> new Problem(
                        HttpStatus.CONFLICT,
                        "secret-already-shown",
                        "The token was made by an earlier try, whose answer had its secret. End it and make another.",
                        Map.of("id", id)));
    }

    @GetMapping
    Tokens apiTokens(SignedIn signedIn) {
        return new Tokens(tokens.of(administrator(signedIn).tenant()).stream()
                .map(Token::of)
                .toList());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endApiToken(SignedIn signedIn, @PathVariable String id) {
        if (!tokens.end(administrator(signedIn).tenant(), id)) {
            throw Problem.notFound();
        }
    }

    private OfPerson administrator(SignedIn signedIn) {
        var session = signedIn.session();
        if (session.who() instanceof OfPerson person
                && directory.administered(session).isPresent()) {
            return person;
        }
        throw Problem.notFound();
    }

    private static void requireKnown(Set<String> scopes) {
        if (!SCOPES.containsAll(scopes)) {
            throw Problem.invalid(
                    "/scopes",
                    "unknown-scope",
                    "Expected some of " + SCOPES.stream().sorted().toList() + ".");
        }
    }

    private void requireSoon(Instant expires) {
        var now = clock.instant();
        if (!expires.isAfter(now) || expires.isAfter(now.plus(LONGEST))) {
            throw Problem.invalid("/expires", "out-of-range", "Expected a time within a year from now.");
        }
    }
}
