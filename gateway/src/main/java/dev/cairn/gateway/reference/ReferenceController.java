package dev.cairn.gateway.reference;

import dev.cairn.platform.web.Problem;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the documents and the page to anybody: they say nothing that the published source does not. */
@Controller
class ReferenceController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final Documents documents;
    private final ReferencePage page;

    ReferenceController(Documents documents, ReferencePage page) {
        this.documents = documents;
        this.page = page;
    }

    @GetMapping("/api")
    ResponseEntity<byte[]> page() {
        return asked(HTML, page.html());
    }

    @GetMapping("/api/openapi/{service}.json")
    ResponseEntity<byte[]> document(@PathVariable String service) {
        return asked(MediaType.APPLICATION_JSON, documents.of(service).orElseThrow(Problem::notFound));
    }

    @GetMapping("/api/reference.css")
    ResponseEntity<Resource> style() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/css;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource("reference/reference.css"));
    }

    /** Asked for anew each time, sent only where it changed. */
    private static ResponseEntity<byte[]> asked(MediaType kind, byte[] content) {
        return ResponseEntity.ok()
                .contentType(kind)
                .cacheControl(CacheControl.noCache())
                .eTag("\"" + DigestUtils.md5DigestAsHex(content) + "\"")
                .body(content);
    }
}
