package dev.cairn.goals.strategy;

/**
 * One thing that the organization or a team wants, needs or expects.
 *
 * @param id unique within its kind
 * @param retired no longer wanted, and still there for those who built on it
 */
public record StrategyItem(ItemKind kind, String id, Content content, boolean retired, Stamp stamp) {

    /** What an id of an item looks like, as a regular expression. */
    public static final String ID = "[a-z0-9][a-z0-9-]{0,59}";

    /** What tells it from all others of its scope. */
    public String key() {
        return key(kind, id);
    }

    static String key(ItemKind kind, String id) {
        return kind.word() + "/" + id;
    }

    boolean says(Content other, boolean nowRetired) {
        return content.equals(other) && retired == nowRetired;
    }
}
