package dev.cairn.goals.peopleimport;

import java.util.Map;

/**
 * What is wrong in a file of people.
 *
 * @param line counted from 1, the header included; 0 for the file as a whole
 * @param column the header's name; empty for the line as a whole
 * @param value what stands there, at most 80 characters
 * @param problem a stable code for the portal to word
 * @param expected what should stand there, in English
 * @param params what the portal names when it words that: a line, a key, a number
 */
public record LineProblem(
        long line, String column, String value, String problem, String expected, Map<String, String> params) {

    private static final int SHOWN = 80;

    public LineProblem {
        value = value.length() > SHOWN ? value.substring(0, SHOWN) : value;
        params = Map.copyOf(params);
    }

    LineProblem(long line, String column, String value, String problem, String expected) {
        this(line, column, value, problem, expected, Map.of());
    }
}
