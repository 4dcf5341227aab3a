package dev.cairn.contracts.id;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * An identifier: 26 characters of lower-case Crockford base32, the first ten from 48 bits of time, the rest 80 bits.
 * Nothing may be concluded from the time in it.
 */
public sealed interface Id permits PersonId, GoalId, AskId, CommentId, ConversationId, FeedbackId, CheckInId {

    Pattern FORM = Pattern.compile("[0-7][0-9a-hjkmnp-tv-z]{25}");

    @JsonValue
    String value();

    /**
     * Says whether the text has the form of an id.
     *
     * @throws IllegalArgumentException naming the text where it has not
     */
    static String checked(String value) {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an id: '" + value + "', expected 26 characters of base32");
        }
        return value;
    }
}
