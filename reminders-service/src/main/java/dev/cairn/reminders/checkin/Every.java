package dev.cairn.reminders.checkin;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/** How often two people check in. */
public enum Every {
    @JsonProperty("two-weeks")
    TWO_WEEKS {
        @Override
        LocalDate after(LocalDate first, int times) {
            return first.plusWeeks(2L * times);
        }
    },
    @JsonProperty("month")
    MONTH {
        @Override
        LocalDate after(LocalDate first, int times) {
            return first.plusMonths(times);
        }
    },
    @JsonProperty("two-months")
    TWO_MONTHS {
        @Override
        LocalDate after(LocalDate first, int times) {
            return first.plusMonths(2L * times);
        }
    },
    @JsonProperty("quarter")
    QUARTER {
        @Override
        LocalDate after(LocalDate first, int times) {
            return first.plusMonths(3L * times);
        }
    };

    /** The date so many turns after the first; counted from the first, so that the 31st stays the 31st where it exists. */
    abstract LocalDate after(LocalDate first, int times);
}
