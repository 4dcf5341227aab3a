package dev.cairn.goals.plan;

import dev.cairn.platform.store.Words;

/**
 * A section of a plan.
 *
 * @param etag counts the writes of this section
 */
public record Section(SectionName name, @Words String text, Audience audience, long etag) {

    /** Sections that start as only me and may stay so. */
    public static Audience firstAudience(SectionName name) {
        return name == SectionName.WISHES || name == SectionName.REFLECTION ? Audience.ONLY_ME : Audience.MANAGER;
    }

    Section forOwner() {
        return new Section(name, text, Audience.ONLY_ME, etag + 1);
    }

    boolean shared() {
        return audience == Audience.MANAGER && !text.isBlank();
    }
}
