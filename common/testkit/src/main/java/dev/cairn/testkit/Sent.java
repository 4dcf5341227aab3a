package dev.cairn.testkit;

/**
 * An event as it lies on its topic.
 *
 * @param data the event as JSON
 */
public record Sent(String type, long sequence, String data) {}
