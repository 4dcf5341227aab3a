package dev.cairn.goals.document;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A document as the answer to a request: to be kept under a name. */
public final class PdfAnswer {

    private PdfAnswer() {}

    /** @param name of the file, without what tells its type */
    public static ResponseEntity<byte[]> of(String name, byte[] pdf) {
        var kept = ContentDisposition.attachment()
                .filename(Plain.line(name).replaceAll("[\\\\/:*?\"<>|]", " ") + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .headers(headers -> headers.setContentDisposition(kept))
                .body(pdf);
    }
}
