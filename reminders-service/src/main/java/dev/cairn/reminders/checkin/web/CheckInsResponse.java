package dev.cairn.reminders.checkin.web;

import dev.cairn.platform.store.Page;
import dev.cairn.reminders.checkin.CheckIn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next what to ask for as {@code after} next; null at the end */
record CheckInsResponse(
        List<CheckInResponse> items, @Nullable String next) {

    static CheckInsResponse of(Page<CheckIn> page) {
        return new CheckInsResponse(
                page.items().stream().map(CheckInResponse::of).toList(),
                page.next().orElse(null));
    }
}
