package dev.cairn.goals.plan.web;

import dev.cairn.goals.plan.Audience;
import dev.cairn.goals.plan.Plan;
import dev.cairn.goals.plan.Section;
import dev.cairn.goals.plan.SectionName;

/** A section; {@code etag} is what If-Match wants for the next change, "0" before the first. */
record SectionView(SectionName name, String text, Audience audience, String etag) {

    static SectionView of(Section section) {
        return new SectionView(section.name(), section.text(), section.audience(), Long.toString(section.etag()));
    }

    /** The section as it stands, or as it would begin. */
    static SectionView of(Plan plan, SectionName name) {
        return plan.section(name)
                .map(SectionView::of)
                .orElseGet(() -> new SectionView(name, "", Section.firstAudience(name), "0"));
    }
}
