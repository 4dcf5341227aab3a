package dev.cairn.proofs;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** How somebody looks at a page. Two in each language are enough for every pair of width, theme and language. */
record Look(int width, ColorScheme theme) {

    static List<Look> in(String language) {
        return language.equals("en")
                ? List.of(new Look(1280, ColorScheme.LIGHT), new Look(390, ColorScheme.DARK))
                : List.of(new Look(1280, ColorScheme.DARK), new Look(390, ColorScheme.LIGHT));
    }
}
