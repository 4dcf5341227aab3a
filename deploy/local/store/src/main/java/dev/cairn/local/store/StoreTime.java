package dev.cairn.local.store;

import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The time that {@code $currentDate} writes, in the milliseconds a driver reads back. The library writes nanoseconds, which no
 * compare-and-set on the value that was read would ever match.
 */
final class StoreTime {

    private static final String CURRENT_DATE = "$currentDate";
    private static final String SET = "$set";

    private StoreTime() {}

    /** The same update with dates asked for by {@code $currentDate} set to now; the argument is left as it is. */
    static Document fixed(Document update) {
        if (!(update.get(CURRENT_DATE) instanceof Document asked)) {
            return update;
        }
        Document fixed = update.clone();
        Document set = update.get(SET) instanceof Document given ? given.clone() : new Document();
        Document left = new Document();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        asked.forEach((field, type) -> {
            if (isDate(type) && !set.containsKey(field)) {
                set.put(field, now);
            } else {
                left.put(field, type);
            }
        });
        replace(fixed, SET, set);
        replace(fixed, CURRENT_DATE, left);
        return fixed;
    }

    private static boolean isDate(Object type) {
        return Boolean.TRUE.equals(type) || (type instanceof Document named && "date".equals(named.get("$type")));
    }

    private static void replace(Document update, String operator, Document fields) {
        if (fields.isEmpty()) {
            update.remove(operator);
        } else {
            update.put(operator, fields);
        }
    }
}
