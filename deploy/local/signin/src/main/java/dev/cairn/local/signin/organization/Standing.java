package dev.cairn.local.signin.organization;

import java.util.Locale;

/**
 * One line on where a person stands in the loop, in both languages of the product.
 *
 * @param tryThis whether the page offers this person among those to begin with
 */
public record Standing(String en, String de, boolean tryThis) {

    /** The line in German to whoever reads German, else in English. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("de") ? de : en;
    }
}
