package dev.cairn.local.signin.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Between whom a mail travelled, kept as the trace headers that a server puts on top at final delivery. */
record Envelope(String from, List<String> recipients) {

    static final String RECIPIENT = "Delivered-To";
    static final String SENDER = "Return-Path";

    byte[] headers(Instant at) {
        StringBuilder lines = new StringBuilder();
        line(lines, SENDER, "<" + from + ">");
        recipients.forEach(recipient -> line(lines, RECIPIENT, recipient));
        String time = DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
        line(lines, "Received", "by localhost (Cairn demo mail) with ESMTP; " + time);
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder lines, String name, String value) {
        lines.append(name).append(": ").append(value.replaceAll("[\\r\\n]", "")).append("\r\n");
    }
}
