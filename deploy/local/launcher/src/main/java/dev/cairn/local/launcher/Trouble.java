package dev.cairn.local.launcher;

/** Something that keeps a command from doing its work, told to a person: what is wrong, and what to do about it. */
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;
    private final String remedy;

    public Trouble(String what, String remedy) {
        super(what);
        this.what = what;
        this.remedy = remedy;
    }

    public Trouble(String what, String remedy, Throwable cause) {
        super(what, cause);
        this.what = what;
        this.remedy = remedy;
    }

    /** What is wrong. */
    public String what() {
        return what;
    }

    /** What the reader can do. */
    public String remedy() {
        return remedy;
    }
}
