package dev.cairn.goals.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as somebody finds it who opens it. */
public final class Print implements AutoCloseable {

    private static final int NO_GLYPH = 0;

    private final PDDocument document;

    private Print(PDDocument document) {
        this.document = document;
    }

    public static Print of(byte[] pdf) {
        try {
            return new Print(Loader.loadPDF(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PDDocument document() {
        return document;
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /** What one copies out of it, in compatible forms: presentation forms and radicals stand for their letters. */
    public String text() {
        return Normalizer.normalize(read(new PDFTextStripper()), Normalizer.Form.NFKC);
    }

    /** What one copies out of one page. */
    public String textOfPage(int page) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return read(stripper);
    }

    /** The characters that are drawn as "there is no such glyph". */
    public List<String> withoutGlyph() {
        var missing = new ArrayList<String>();
        read(new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                for (var code : position.getCharacterCodes()) {
                    if (glyph(position, code) == NO_GLYPH) {
                        missing.add(position.getUnicode());
                    }
                }
            }
        });
        return missing;
    }

    /** The characters drawn in a typeface from left to right, as the shapes they were drawn in. */
    public List<String> shapes(String face) {
        var shapes = new ArrayList<String>();
        read(new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                if (position.getFont().getName().contains(face)) {
                    shapes.add(position.getUnicode());
                }
            }
        });
        return shapes;
    }

    private static int glyph(TextPosition position, int code) {
        try {
            return ((PDType0Font) position.getFont()).codeToGID(code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(PDFTextStripper stripper) {
        try {
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
