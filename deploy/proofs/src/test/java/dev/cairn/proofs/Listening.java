package dev.cairn.proofs;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** Hears what a page complains of: errors in its console, exceptions, violations of its policy. */
final class Listening {

    /** A browser tells of each refusal by itself; these are answers that the portal asks for and words. */
    private static final Pattern ANSWER = Pattern.compile(
            "status of 401 .*/api/v1/session|status of 404 .*/(shared|role-aim|cadences/\\w+|o/nobody-is-here)(\\?|$)|status of 412 .*/api/v1/",
            Pattern.DOTALL);

    private Listening() {}

    static void to(Page page, Faults faults) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isAnswer(message)) {
                faults.add(page.url(), message.text() + " " + message.location());
            }
        });
        page.onPageError(error -> faults.add(page.url(), error));
        page.onRequest(request -> {
            if (request.url().endsWith("/csp-reports")) {
                faults.add(page.url(), "the policy was violated: " + request.postData());
            }
        });
    }

    private static boolean isAnswer(ConsoleMessage message) {
        return ANSWER.matcher(message.text() + " " + message.location().replaceAll(":\\d+:\\d+$", ""))
                .find();
    }
}
