package dev.cairn.gateway.reference;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The page, made once from the documents: it holds no script, and its style sheets are the gateway's own. */
@Component
final class ReferencePage {

    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark"><title>API – Cairn</title>
            <link rel="icon" href="/mark.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/plain.css"><link rel="stylesheet" href="/api/reference.css"></head>
            <body><main>
            <h1>The API of Cairn</h1>
            <p>The portal uses the same operations. A program sends <code>Authorization: Bearer</code> with an API token that an
            administrator of its organization made for it; the token opens what its scopes name. With a session, each write
            repeats the cookie <code>XSRF-TOKEN</code> (over https <code>__Host-XSRF-TOKEN</code>) in the header
            <code>X-XSRF-TOKEN</code>.</p>
            <p>A change names the <code>ETag</code> that it is meant for in <code>If-Match</code>: without it the answer is 428, after
            a lost race 412. A creation brings an <code>Idempotency-Key</code>, a UUID of version 7; sent again, it has the same
            answer and no second effect. What goes wrong is an <code>application/problem+json</code> (RFC 9457) with a
            stable <code>code</code>; all faulty fields are named at once. What may not be seen is 404, as if it did not exist.
            429 says in <code>Retry-After</code> how long to wait.</p>
            """;

    private final byte[] html;

    ReferencePage(Documents documents, JsonMapper json) {
        var page = new Html().raw(HEAD);
        page.open("nav").open("ul");
        documents.all().keySet().forEach(service -> page.open("li")
                .link("#" + service, service)
                .close("li"));
        page.close("ul").close("nav");
        documents.all().forEach((service, document) -> {
            page.open("section", "id", service)
                    .element("h2", service)
                    .open("p")
                    .link("/api/openapi/" + service + ".json", "OpenAPI document")
                    .close("p");
            new Operations(service, page).all(json.readTree(document));
            page.close("section");
        });
        html = page.raw("</main></body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] html() {
        return html;
    }
}
