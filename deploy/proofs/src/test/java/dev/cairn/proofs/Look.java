package dev.cairn.proofs;

import com.microsoft.playwright.options.ColorScheme;

/** How somebody looks at a page. */
record Look(int width, ColorScheme theme) {

    static final Look DESK = new Look(1280, ColorScheme.LIGHT);
    static final Look PHONE = new Look(390, ColorScheme.LIGHT);
    static final Look DARK_DESK = new Look(1280, ColorScheme.DARK);
    static final Look DARK_PHONE = new Look(390, ColorScheme.DARK);

    /** The narrowest window in which nothing may have to be scrolled sideways. */
    static final int NARROWEST = 360;

    boolean isPhone() {
        return width < 600;
    }

    int height() {
        return isPhone() ? 844 : 900;
    }

    @Override
    public String toString() {
        return (isPhone() ? "phone" : "desk") + (theme == ColorScheme.DARK ? "-dark" : "");
    }
}
