package dev.cairn.platform.web;

/** Tells answers apart by what they say, so that who holds one already is spared the same once more. */
public final class ContentTags {

    private final RequestHash hash;

    public ContentTags(RequestHash hash) {
        this.hash = hash;
    }

    /** A weak ETag of an answer: the same as long as it says the same, on whichever instance. */
    public String of(Object body) {
        return "W/\"" + hash.of(body) + "\"";
    }
}
