package dev.cairn.goals.document;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dev.cairn.platform.web.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Makes PDF of sheets: tagged for those who listen (PDF/UA), with all fonts inside, nothing from elsewhere, and the same
 * bytes for the same sheet. One at a time, because a large script's fonts take a good part of a small heap; who comes
 * meanwhile waits for a while.
 */
@Component
public final class Typesetter {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String NOT_IN_ANY_FACE = "\u25a1";

    private final Semaphore turn = new Semaphore(1, true);
    private final Faces faces = new Faces();
    private final Style style = new Style();

    Typesetter() {
        XRLog.setLoggingEnabled(false); // it would repeat what people wrote
        FontMappers.set(new NoOtherFonts(faces.get(Face.SANS)));
    }

    /** @throws Problem 503 where too many others want a document at the same time */
    public byte[] pdf(Sheet sheet) {
        takeTurn();
        try {
            return set(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turn.release();
        }
    }

    private void takeTurn() {
        try {
            if (!turn.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Problem(
                        HttpStatus.SERVICE_UNAVAILABLE, "busy", "Too many documents are made now. Try again.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting to make a document", e);
        }
    }

    private byte[] set(Sheet sheet) throws IOException {
        var needed = Face.neededFor(sheet.text());
        try (var document = new PDDocument()) {
            var builder = builder(sheet, needed);
            builder.usePDDocument(document);
            for (var face : needed) {
                use(builder, document, face);
            }
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
                settle(document, sheet.identity());
                var bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return bytes.toByteArray();
            }
        }
    }

    private PdfRendererBuilder builder(Sheet sheet, Set<Face> needed) {
        var families = needed.stream().map(Face::family).collect(Collectors.toCollection(LinkedHashSet::new));
        return new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .withProducer("Cairn")
                .useReplacementText(NOT_IN_ANY_FACE)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(sheet.language()))
                .useUnicodeCharacterBreaker(new ICUBreakers.ICUCharacterBreaker(sheet.language()))
                .withW3cDocument(sheet.page(style.with(families)), null);
    }

    private void use(PdfRendererBuilder builder, PDDocument document, Face face) throws IOException {
        var font = PDType0Font.load(document, faces.get(face), true);
        builder.useFont(new PDFontSupplier(font), face.family(), face.weight(), FontStyle.NORMAL, true);
    }

    /** What would tell one typesetting from another is taken from what the sheet shows. */
    private static void settle(PDDocument document, Sheet.Identity identity) {
        var made = calendar(identity.made());
        document.getDocumentInformation().setCreationDate(made);
        document.getDocumentInformation().setModificationDate(made);
        var sum = new CRC32();
        sum.update(identity.name().getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(sum.getValue());
    }

    private static GregorianCalendar calendar(Instant instant) {
        return GregorianCalendar.from(instant.atZone(ZoneOffset.UTC));
    }
}
