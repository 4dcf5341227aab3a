package dev.cairn.goals.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Reads typefaces. Those of the product's two voices are kept; what few documents need is read anew for each, since a
 * large script takes a good part of a small heap. Not safe for use by several threads at once.
 */
final class Faces {

    private static final String FIGURES_AS_TALL_AS_CAPITALS = "lnum";

    private final Map<Face, TrueTypeFont> kept = new EnumMap<>(Face.class);

    TrueTypeFont get(Face face) {
        return face.always() ? kept.computeIfAbsent(face, Faces::read) : read(face);
    }

    /** Without ligatures: what they are drawn for could not be copied or read out from the document. */
    private static TrueTypeFont read(Face face) {
        try (var file = Faces.class.getResourceAsStream(face.path())) {
            if (file == null) {
                throw new IllegalStateException(face.path() + " is missing; the build puts it there, see fonts/");
            }
            var font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(file));
            font.setEnableGsub(false);
            font.enableGsubFeature(FIGURES_AS_TALL_AS_CAPITALS);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
