package dev.sekisho.dlp.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatedSentencesTest {
    private static final String SENTENCE = "昨日、佐藤と天照大神の絵を見た。";

    @TempDir
    Path folder;

    @Test
    void findsTheNamesOfASentenceByItsText() throws IOException {
        Path file = Files.writeString(folder.resolve("a.tsv"), AnnotatedSentences.key(SENTENCE) + "\t3-5\t6-10\n");
        AnnotatedSentences annotated = AnnotatedSentences.read(file);
        Corpus.Document d = Objects.requireNonNull(annotated.document(sentence(SENTENCE)));
        assertEquals(
                List.of(new Corpus.Span(3, 5, "PERSON", false), new Corpus.Span(6, 10, "PERSON", true)), d.spans());
        assertNull(annotated.document(sentence(SENTENCE + "と")));
    }

    @Test
    void theSentencesOfThisProjectHavePlacesThatDoNotOverlap() throws IOException {
        Path file = folder().resolve("annotated.tsv");
        List<String> lines = Files.readAllLines(file);
        AnnotatedSentences annotated = AnnotatedSentences.read(file);
        assertEquals(lines.size(), annotated.size(), "two lines for one sentence");
        for (String line : lines) {
            String[] f = line.split("\t", -1);
            assertEquals(16, f[0].length(), line);
            int end = 0;
            for (String place : f[1].isEmpty() ? new String[0] : f[1].split(" ", -1)) {
                String[] p = place.split("-", -1);
                assertTrue(Integer.parseInt(p[0]) >= end && Integer.parseInt(p[1]) > Integer.parseInt(p[0]), line);
                end = Integer.parseInt(p[1]);
            }
        }
    }

    private static PlainText.Sentence sentence(String text) {
        return new PlainText.Sentence("document", "", text, Set.of(), Set.of());
    }

    private static Path folder() {
        Path own = Path.of("src/data/names");
        return Files.isDirectory(own) ? own : Path.of("dlp-detectors").resolve(own);
    }
}
