package dev.cairn.goals.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypesetterTest {

    private static final Instant MADE = Instant.parse("2026-11-03T09:00:00Z");
    private static final Typesetter TYPESETTER = new Typesetter();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Latin, Łukasz Żółć-Ünal Đặng Þórður",
        "Latin with loose accents, Zoe\u0308 Rene\u0301",
        "Greek, Ελένη Παπαδοπούλου",
        "Cyrillic, Наталья Щербакова Ґалаґан",
        "Hebrew, שרה כהן",
        "Arabic, محمد الأحمد",
        "Persian, پریسا گلچین",
        "Chinese, 王小龍 李明",
        "Japanese, 山田太郎 たなか カトウ",
        "Korean, 김철수",
    })
    void aNameOfAnyOfTheseScriptsCanBeSeenAndCopied(String script, String name) {
        try (var print = Print.of(TYPESETTER.pdf(sheet(name)))) {
            var composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
            assertThat(print.text()).contains("\n" + composed + "\n");
            assertThat(print.withoutGlyph()).isEmpty();
            assertThat(print.text()).doesNotContain("\u25a1");
        }
    }

    @Test
    void lettersOfArabicAreJoinedAndStandInTheOrderTheyAreReadFromTheRight() {
        try (var print = Print.of(TYPESETTER.pdf(sheet("محمد")))) {
            assertThat(print.shapes("Naskh")).startsWith("\ufeaa", "\ufee4", "\ufea4", "\ufee3");
        }
    }

    @Test
    void aWordThatLatinSharesWithLigaturesStaysItsLetters() {
        try (var print = Print.of(TYPESETTER.pdf(sheet("after the first office flight")))) {
            assertThat(print.text()).contains("after the first office flight");
        }
    }

    @Test
    void whoListensIsToldTitleLanguageAndStructure() throws IOException {
        try (var print = Print.of(TYPESETTER.pdf(sheet("Ada")))) {
            var catalog = print.document().getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(print.document().getDocumentInformation().getTitle()).isEqualTo("Plan of Ada");
            assertThat(new String(read(catalog.getMetadata().exportXMPMetadata()), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            assertThat(roles(catalog.getCOSObject())).contains("H1", "H2", "H3", "P", "L", "LI", "Table", "TH", "TD");
        }
    }

    @Test
    void allFontsAreInside() {
        try (var print = Print.of(TYPESETTER.pdf(sheet("Ada 李")))) {
            for (var page : print.document().getPages()) {
                for (var font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void thePagesAreNumbered() {
        var many = sheet("Ada");
        for (int i = 0; i < 100; i++) {
            many.body().words("A line among many others.");
        }
        try (var print = Print.of(TYPESETTER.pdf(many))) {
            assertThat(print.pages()).isGreaterThan(1);
            for (int page = 1; page <= print.pages(); page++) {
                assertThat(print.textOfPage(page)).contains(page + " / " + print.pages(), "Plan of Ada, as shared");
            }
        }
    }

    @Test
    void theSameSheetGivesTheSameBytesAtAnyTime() {
        var first = TYPESETTER.pdf(sheet("Ada 李"));
        var second = Instant.now().getEpochSecond();
        await().until(() -> Instant.now().getEpochSecond() > second);
        assertThat(new Typesetter().pdf(sheet("Ada 李"))).isEqualTo(first);
        assertThat(TYPESETTER.pdf(sheet("Ada 明"))).isNotEqualTo(first);
    }

    @Test
    void whatLooksLikeMarkupOrStyleIsText() {
        var tricks =
                "</p><img src=\"file:///etc/passwd\"/><style>@import url(http://localhost:1/x.css);</style> ]]> &amp;";
        try (var print = Print.of(TYPESETTER.pdf(sheet(tricks)))) {
            assertThat(print.text().replaceAll("\\s+", "")).contains(tricks.replaceAll("\\s+", ""));
            assertThat(print.document().getPage(0).getResources().getXObjectNames())
                    .isEmpty();
        }
    }

    @Test
    void signsThatOnlySteerTextAreLeftOut() {
        try (var print = Print.of(TYPESETTER.pdf(sheet("a\u202eb\u0007c\u200dd\ud800e")))) {
            assertThat(print.text()).contains("abcde");
            assertThat(print.withoutGlyph()).isEmpty();
        }
    }

    @Test
    void aScriptThatNoFaceHasIsShownAsMissing() {
        try (var print = Print.of(TYPESETTER.pdf(sheet("สมชาย")))) {
            assertThat(print.text()).contains("\u25a1");
            assertThat(print.withoutGlyph()).isEmpty();
        }
    }

    private static Sheet sheet(String name) {
        var sheet = new Sheet(Locale.ENGLISH, "Plan of " + name, "A plan.", new Sheet.Identity(name, MADE));
        sheet.foot("Plan of Ada, as shared");
        sheet.body()
                .heading(1, "Plan of " + name)
                .heading(2, name)
                .ownHeading(3, name)
                .words(name + " said this.")
                .named("Why", name)
                .list("Steps", List.of(new Block.Item(name, "done")))
                .table(List.of("What", "From"), List.of(List.of(name, "3")));
        return sheet;
    }

    private static byte[] read(InputStream stream) {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What the pieces of the structure are called. */
    private static Set<String> roles(COSDictionary catalog) {
        var roles = new HashSet<String>();
        collect(catalog.getDictionaryObject(COSName.STRUCT_TREE_ROOT), roles);
        return roles;
    }

    private static void collect(COSBase some, Set<String> roles) {
        var part = some instanceof COSObject reference ? reference.getObject() : some;
        if (part instanceof COSArray several) {
            several.forEach(one -> collect(one, roles));
        }
        if (part instanceof COSDictionary element) {
            var role = element.getNameAsString(COSName.S);
            if (role != null) {
                roles.add(role);
            }
            if (element.containsKey(COSName.K)) {
                collect(element.getItem(COSName.K), roles);
            }
        }
    }
}
