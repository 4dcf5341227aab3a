package dev.cairn.local.launcher.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Where commands talk to a person: lines that stay and, on a real terminal, one line that is replaced as things go on. */
public final class Terminal {

    private static final String CLEAR_LINE = "\r\u001b[2K";

    private final PrintStream out;
    private final boolean real;
    private boolean passing;

    Terminal(PrintStream out, boolean real) {
        this.out = out;
        this.real = real;
    }

    /** The terminal that the process was started from. */
    public static Terminal system() {
        boolean real = System.console() != null && System.console().isTerminal();
        return new Terminal(new PrintStream(System.out, true, StandardCharsets.UTF_8), real);
    }

    /** Prints a line that stays. */
    public synchronized void line(String text) {
        erase();
        out.println(text);
    }

    /** Shows a line until the next one; nothing where lines cannot be replaced. */
    public synchronized void passing(String text) {
        if (real) {
            erase();
            out.print(text);
            out.flush();
            passing = true;
        }
    }

    /** Whether a passing line can be seen. */
    boolean showsPassing() {
        return real;
    }

    private void erase() {
        if (passing) {
            out.print(CLEAR_LINE);
            passing = false;
        }
    }

    /** Asks, and returns what was typed; empty at the end of the input. */
    String ask(String question) {
        synchronized (this) {
            erase();
            out.print(question + " ");
            out.flush();
        }
        try {
            String answer = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return answer == null ? "" : answer.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
