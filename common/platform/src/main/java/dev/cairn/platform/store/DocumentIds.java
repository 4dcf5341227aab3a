package dev.cairn.platform.store;

/** How the ids that users of a kind of document know stand in its collection. */
sealed interface DocumentIds {

    /** The character after the one that parts a child from its parent. */
    String AFTER_ALL_CHILDREN = "0";

    /** The id in the collection. */
    String stored(String id);

    /** The id as its users know it. */
    String known(String stored);

    /** The only kind in its collection, or the one beside which others lie. */
    record Plain() implements DocumentIds {

        @Override
        public String stored(String id) {
            return id;
        }

        @Override
        public String known(String stored) {
            return stored;
        }
    }

    /** One kind of several that lie one behind the other: {@code kind/id}. */
    record KindFirst(String kind) implements DocumentIds {

        @Override
        public String stored(String id) {
            return kind + "/" + id;
        }

        @Override
        public String known(String stored) {
            return stored.substring(kind.length() + 1);
        }

        /** What comes after all of this kind. */
        String end() {
            return kind + AFTER_ALL_CHILDREN;
        }
    }

    /** One kind of several that lie beside the document that they belong to: {@code parent/kind} and {@code parent/kind/…}. */
    record BesideParent(String kind) implements DocumentIds {

        @Override
        public String stored(String id) {
            int end = endOfParent(id);
            return id.substring(0, end) + "/" + kind + id.substring(end);
        }

        @Override
        public String known(String stored) {
            int end = endOfParent(stored);
            return stored.substring(0, end) + stored.substring(end + 1 + kind.length());
        }

        private static int endOfParent(String id) {
            int slash = id.indexOf('/');
            return slash < 0 ? id.length() : slash;
        }
    }
}
