package dev.cairn.goals.document;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntPredicate;

/** The typefaces that documents are set in. Which of them a text needs is told by its characters. */
enum Face {
    LITERATA("literata/400Regular/Literata_400Regular.ttf", "Literata", 400, character -> false),
    LITERATA_STRONG("literata/600SemiBold/Literata_600SemiBold.ttf", "Literata", 600, character -> false),
    SANS("source-sans-3/400Regular/SourceSans3_400Regular.ttf", "Source Sans 3", 400, character -> false),
    SANS_STRONG("source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf", "Source Sans 3", 600, character -> false),
    HEBREW("noto-serif-hebrew/400Regular/NotoSerifHebrew_400Regular.ttf", "Noto Serif Hebrew", 400, Scripts::hebrew),
    ARABIC("noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf", "Noto Naskh Arabic", 400, Scripts::arabic),
    KOREAN("noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf", "Noto Sans KR", 400, Scripts::korean),
    CHINESE_AND_JAPANESE("noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf", "Noto Sans SC", 400, Scripts::chinese),
    EMOJI("noto-emoji/400Regular/NotoEmoji_400Regular.ttf", "Noto Emoji", 400, Scripts::pictured);

    private static final Set<Face> ALWAYS = EnumSet.of(LITERATA, LITERATA_STRONG, SANS, SANS_STRONG);

    private final String path;
    private final String family;
    private final int weight;
    private final IntPredicate serves;

    Face(String path, String family, int weight, IntPredicate serves) {
        this.path = path;
        this.family = family;
        this.weight = weight;
        this.serves = serves;
    }

    /** Where its file stands on the class path. */
    String path() {
        return "/fonts/" + path;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    /** Whether each document has it. */
    boolean always() {
        return ALWAYS.contains(this);
    }

    /** The two voices of the product, and what else a text needs. Some are large, so that no other is touched. */
    static Set<Face> neededFor(String text) {
        var needed = EnumSet.copyOf(ALWAYS);
        for (var face : values()) {
            if (text.codePoints().anyMatch(face.serves)) {
                needed.add(face);
            }
        }
        return needed;
    }
}
