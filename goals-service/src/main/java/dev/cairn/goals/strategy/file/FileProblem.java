package dev.cairn.goals.strategy.file;

import java.util.Map;

/**
 * What is wrong in a strategy's file.
 *
 * @param line counted from 1; 0 for the file as a whole
 * @param where the names that lead there, such as {@code projects/relaunch/until}
 * @param value what stands there, at most 80 characters
 * @param problem a stable code for the portal to word
 * @param expected what should stand there, in English
 * @param params what the portal names when it words that: names, a number
 */
public record FileProblem(
        int line, String where, String value, String problem, String expected, Map<String, String> params) {

    private static final int SHOWN = 80;

    public FileProblem {
        value = value.length() > SHOWN ? value.substring(0, value.offsetByCodePoints(0, SHOWN / 2)) : value;
        params = Map.copyOf(params);
    }

    FileProblem(int line, String where, String value, String problem, String expected) {
        this(line, where, value, problem, expected, Map.of());
    }
}
