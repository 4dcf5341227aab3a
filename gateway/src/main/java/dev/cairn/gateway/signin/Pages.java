package dev.cairn.gateway.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Pages for somebody who is not signed in and cannot be: plain, in both languages, with the way back. */
final class Pages {

    static final Page UNKNOWN_ORGANIZATION = new Page(
            "This organization is not here",
            "Check its address, or ask whoever invited you.",
            "Diese Organisation gibt es hier nicht",
            "Prüfen Sie die Adresse oder fragen Sie, wer Sie eingeladen hat.");

    static final Page PROVIDER_UNREACHABLE = new Page(
            "Your organization's sign-in does not answer",
            "Nothing is lost. Try again in a minute; if it stays so, tell your IT.",
            "Die Anmeldung Ihrer Organisation antwortet nicht",
            "Es ist nichts verloren. Versuchen Sie es in einer Minute noch einmal; bleibt es so, sagen Sie es Ihrer IT.");

    static final Page FAILED = new Page(
            "Signing in did not work",
            "It took too long, was begun in another browser, or was refused. Please start again.",
            "Die Anmeldung hat nicht geklappt",
            "Sie hat zu lange gedauert, wurde in einem anderen Browser begonnen oder abgelehnt. Bitte beginnen Sie neu.");

    static final Page NOT_KNOWN = new Page(
            "You are signed in, but not known here",
            "Your organization has not entered you yet, or under another name. Ask your HR department or the"
                    + " administrator of Cairn in your organization.",
            "Sie sind angemeldet, aber hier nicht bekannt",
            "Ihre Organisation hat Sie noch nicht eingetragen, oder unter einem anderen Namen. Fragen Sie Ihre"
                    + " Personalabteilung oder die Person, die Cairn bei Ihnen verwaltet.");

    static final Page SUSPENDED = new Page(
            "Your organization is suspended at present",
            "Nobody of it can sign in. Nothing was deleted. Ask the administrator of Cairn in your organization.",
            "Ihre Organisation ist zurzeit gesperrt",
            "Niemand aus ihr kann sich anmelden. Es wurde nichts gelöscht. Fragen Sie die Person, die Cairn bei Ihnen"
                    + " verwaltet.");

    private Pages() {}

    record Page(String title, String text, String titel, String hinweis) {}

    static void write(HttpServletResponse response, HttpStatus status, Page page) throws IOException {
        response.setStatus(status.value());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(html(page).getBytes(StandardCharsets.UTF_8));
    }

    private static String html(Page page) {
        return """
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark"><title>%s – Cairn</title>
                <link rel="icon" href="/mark.svg" type="image/svg+xml"><link rel="stylesheet" href="/plain.css"></head>
                <body><main class="told">
                <header><a href="/"><img src="/mark.svg" alt="" width="32" height="32">Cairn</a></header>
                <section><h1>%s</h1><p>%s</p><p><a href="/">Back to the start</a></p></section>
                <section lang="de"><h2>%s</h2><p>%s</p><p><a href="/">Zurück zum Anfang</a></p></section>
                </main></body></html>
                """.formatted(page.title(), page.title(), page.text(), page.titel(), page.hinweis());
    }
}
