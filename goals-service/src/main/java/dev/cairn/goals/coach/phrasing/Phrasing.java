package dev.cairn.goals.coach.phrasing;

import dev.cairn.goals.coach.text.Field;

/**
 * Words to start from; what stands in square brackets is an example to replace.
 *
 * @param field where they fit: the title they replace, or the field they could begin
 */
public record Phrasing(Field field, String text) {}
