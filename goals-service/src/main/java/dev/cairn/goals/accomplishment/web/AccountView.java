package dev.cairn.goals.accomplishment.web;

import dev.cairn.goals.accomplishment.Account;
import dev.cairn.goals.accomplishment.AccountLink;
import dev.cairn.goals.accomplishment.Figure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody tells of what they did. */
record AccountView(
        String title,
        LocalDate from,
        LocalDate until,
        String situation,
        String task,
        String action,
        String result,
        List<FigureView> figures,
        String seenBy,
        List<AccountLink> links) {

    /**
     * A figure with what became of it.
     *
     * @param change what it rose by; negative where it fell; null where there was nothing before
     * @param percent the change in percent of what it was; null where that says nothing
     */
    record FigureView(
            String what,
            @Nullable BigDecimal from,
            BigDecimal to,
            String unit,
            @Nullable BigDecimal change,
            @Nullable Integer percent) {

        static FigureView of(Figure figure) {
            return new FigureView(
                    figure.what(),
                    figure.before().orElse(null),
                    figure.after(),
                    figure.unit(),
                    figure.change().orElse(null),
                    figure.percent().orElse(null));
        }
    }

    static AccountView of(Account account) {
        var story = account.story();
        return new AccountView(
                account.title(),
                account.period().from(),
                account.period().until(),
                story.situation(),
                story.task(),
                story.action(),
                story.result(),
                account.figures().stream().map(FigureView::of).toList(),
                account.seenBy(),
                account.links());
    }
}
