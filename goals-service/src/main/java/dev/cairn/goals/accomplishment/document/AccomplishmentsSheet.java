package dev.cairn.goals.accomplishment.document;

import dev.cairn.goals.accomplishment.Account;
import dev.cairn.goals.accomplishment.Figure;
import dev.cairn.goals.document.Block;
import dev.cairn.goals.document.Phrases;
import dev.cairn.goals.document.Sheet;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Says what stands on a page of accomplishments: the same page for the same ones. */
final class AccomplishmentsSheet {

    private static final int DECIMALS = 6;

    private final String owner;
    private final List<Account> accounts;
    private final Locale language;
    private final Phrases phrases;

    AccomplishmentsSheet(String owner, List<Account> accounts, Locale language) {
        this.owner = owner;
        this.accounts = accounts;
        this.language = language;
        this.phrases = new Phrases("dev.cairn.goals.accomplishment.document.words", language);
    }

    Sheet sheet() {
        var title = phrases.say("title", owner);
        var identity = new Sheet.Identity(owner + accounts + language, lastDay());
        var sheet = new Sheet(language, title, phrases.say("about", owner, accounts.size()), identity).foot(title);
        var body = sheet.body().heading(1, title);
        accounts.forEach(account -> account(body.together(), account));
        body.say(phrases.say("promise"));
        return sheet;
    }

    private Instant lastDay() {
        return accounts.stream()
                .map(account -> account.period().until())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    private void account(Block block, Account account) {
        var story = account.story();
        block.ownHeading(2, account.title()).say(period(account.period()));
        block.named(phrases.say("situation"), story.situation());
        block.named(phrases.say("task"), story.task());
        block.named(phrases.say("action"), story.action());
        block.named(phrases.say("result"), story.result());
        block.table(
                List.of(phrases.say("figure"), phrases.say("from"), phrases.say("to"), phrases.say("change")),
                account.figures().stream().map(this::row).toList());
        block.named(phrases.say("seen-by"), account.seenBy());
    }

    private String period(Account.Period period) {
        var from = phrases.date(period.from());
        return period.from().equals(period.until()) ? from : phrases.say("period", from, phrases.date(period.until()));
    }

    private List<String> row(Figure figure) {
        return List.of(
                figure.what(),
                figure.before().map(number -> number(number, figure.unit())).orElse("–"),
                number(figure.after(), figure.unit()),
                figure.change().map(change -> change(change, figure)).orElse("–"));
    }

    private String change(BigDecimal change, Figure figure) {
        var sign = change.signum() > 0 ? "+" : "";
        var percent = figure.percent().map(of -> phrases.say("percent", (of > 0 ? "+" : "") + of));
        return sign
                + number(change, figure.unit())
                + percent.map(said -> " (" + said + ")").orElse("");
    }

    private String number(BigDecimal number, String unit) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(DECIMALS);
        return unit.isEmpty() ? format.format(number) : format.format(number) + " " + unit;
    }
}
