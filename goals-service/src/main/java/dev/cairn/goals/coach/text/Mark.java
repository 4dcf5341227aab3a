package dev.cairn.goals.coach.text;

/**
 * Something that a word list says about some words.
 *
 * @param first the first token it covers, of its text
 * @param end behind the last
 */
public record Mark(String category, Span span, int first, int end) {}
