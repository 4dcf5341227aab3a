package dev.cairn.goals.coach.text;

import dev.cairn.goals.coach.text.Token.Kind;
import dev.cairn.goals.coach.text.Token.Letters;
import dev.cairn.goals.coach.text.Token.Pause;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into words and figures. */
final class Tokens {

    private static final Pattern DATE =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\s?\\d{1,2}\\.(?:\\s?(?:20)?\\d{2})?"
                    + "|\\d{1,2}/(?:\\d{1,2}/)?20\\d{2}");
    private static final Pattern WORD =
            Pattern.compile("(?<date>" + DATE + ")|(?<year>(?<![\\d.,/])20[2-6]\\d(?![\\d%€]|[.,]\\d))"
                    + "|(?<number>\\d+(?:[.,:]\\d+)*(?=$|[^\\p{L}\\p{N}]|%|(?:km|kg|k|h|min|m|ms|s|l|t|x|mm|cm|kwh|kW|MW|GB|MB|TB|pp|pts?|mio|tsd)\\b))"
                    + "|(?<word>[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:['’.&/+-][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*\\+{0,2})"
                    + "|(?<sign>[%€$£])");
    private static final Pattern ENDS = Pattern.compile("[.;:!?\\n\\r•*|→>()]|\\s[-–—]\\s|^\\s*[-–—]\\s|[–—]");

    private Tokens() {}

    /** The first words of a text, at most so many. */
    static List<Token> of(String text, int most) {
        var tokens = new ArrayList<Token>();
        var matcher = WORD.matcher(text);
        var behind = 0;
        while (tokens.size() < most && matcher.find()) {
            var pause = pause(text.substring(behind, matcher.start()), behind == 0);
            var word = Folding.fold(matcher.group());
            tokens.add(new Token(
                    word, word, kind(matcher), pause, letters(matcher.group()), matcher.start(), matcher.end()));
            behind = matcher.end();
        }
        return List.copyOf(tokens);
    }

    private static Letters letters(String word) {
        if (!Character.isUpperCase(word.charAt(0))) {
            return Letters.LOWER;
        }
        return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase)
                ? Letters.ALL_CAPITALS
                : Letters.CAPITAL;
    }

    private static Kind kind(Matcher matcher) {
        if (matcher.group("date") != null) {
            return Kind.DATE;
        }
        if (matcher.group("year") != null) {
            return Kind.YEAR;
        }
        return matcher.group("number") == null ? Kind.WORD : Kind.NUMBER;
    }

    /** An ordinal's dot ("15. Januar") and an abbreviation's ("z. B.") look like a stop; the matcher of phrases looks past both. */
    private static Pause pause(String between, boolean first) {
        if (first || ENDS.matcher(between).find()) {
            return Pause.STOP;
        }
        return between.indexOf(',') >= 0 ? Pause.COMMA : Pause.NONE;
    }
}
