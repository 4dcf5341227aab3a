package dev.cairn.feedback.conversation;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where a talk is held.
 *
 * @param where the room or link, in somebody's own words
 */
public record Place(
        @NotNull Kind kind, @Size(max = 200) @Nullable String where) {

    /** What is suggested where nobody chose. */
    public static final Place SUGGESTED = new Place(Kind.PRIVATE_ROOM, null);

    /** What kind of place it is; an open area is not offered. */
    public enum Kind {
        @JsonProperty("private-room")
        PRIVATE_ROOM,
        @JsonProperty("video-call")
        VIDEO_CALL,
        @JsonProperty("elsewhere")
        ELSEWHERE
    }
}
